using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class NullIf : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "nullIf", [new("v1", CypherType.Any), new("v2", CypherType.Any)], CypherType.Any, "Scalar", "Null where both values are equal, else the first.")
    {
        ReturnTypeOf = arguments => arguments[0].Nullable(),
    };

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        ValueEquality.Equal(arguments[0], arguments[1]) == true ? Value.Null : arguments[0];
}
