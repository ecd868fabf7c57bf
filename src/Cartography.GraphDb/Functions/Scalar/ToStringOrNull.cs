using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class ToStringOrNull : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "toStringOrNull", [new("input", CypherType.Any)], CypherType.String, "String", "As toString, with null for what cannot be converted.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        Conversions.TryString(arguments[0], out var result) ? result : Value.Null;
}
