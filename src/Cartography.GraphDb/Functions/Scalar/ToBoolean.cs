using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

internal sealed class ToBoolean : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "toBoolean",
        [new("input", CypherType.UnionOf(CypherType.Boolean, CypherType.String, CypherType.Integer))],
        CypherType.Boolean,
        "Scalar",
        "A boolean from a string or an integer; null where the string is neither true nor false.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        Conversions.TryBoolean(arguments[0], out var result) ? result : throw FunctionErrors.Type("toBoolean", "a Boolean, Integer or String", arguments[0]);
}
