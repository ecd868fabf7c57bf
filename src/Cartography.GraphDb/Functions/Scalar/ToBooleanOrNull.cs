using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class ToBooleanOrNull : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "toBooleanOrNull", [new("input", CypherType.Any)], CypherType.Boolean, "Scalar", "As toBoolean, with null for what cannot be converted.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        Conversions.TryBoolean(arguments[0], out var result) ? result : Value.Null;
}
