using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class ToIntegerOrNull : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "toIntegerOrNull", [new("input", CypherType.Any)], CypherType.Integer, "Scalar", "As toInteger, with null for what cannot be converted.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        Conversions.TryInteger(arguments[0], out var result) ? result : Value.Null;
}
