using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class ToInteger : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "toInteger",
        [new("input", CypherType.UnionOf(CypherType.Boolean, CypherType.String, CypherType.Integer, CypherType.Float))],
        CypherType.Integer,
        "Scalar",
        "An integer from a string, a float without its fraction, or a boolean; null where the string is no number.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) => Conversions.TryInteger(arguments[0], out var result)
        ? result
        : throw FunctionErrors.Type("toInteger", "a String, Float, Integer or Boolean", arguments[0]);
}
