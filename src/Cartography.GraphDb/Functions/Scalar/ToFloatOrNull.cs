using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class ToFloatOrNull : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "toFloatOrNull", [new("input", CypherType.Any)], CypherType.Float, "Scalar", "As toFloat, with null for what cannot be converted.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        Conversions.TryFloat(arguments[0], out var result) ? result : Value.Null;
}
