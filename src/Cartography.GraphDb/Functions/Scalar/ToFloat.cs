using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class ToFloat : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "toFloat",
        [new("input", CypherType.UnionOf(CypherType.String, CypherType.Integer, CypherType.Float))],
        CypherType.Float,
        "Scalar",
        "A float from a string or an integer; null where the string is no number.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        Conversions.TryFloat(arguments[0], out var result) ? result : throw FunctionErrors.Type("toFloat", "a String, Float or Integer", arguments[0]);
}
