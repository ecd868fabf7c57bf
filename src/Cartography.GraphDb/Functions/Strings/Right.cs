using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

internal sealed class Right : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "right",
        [new("original", CypherType.String), new("length", CypherType.Integer)],
        CypherType.String,
        "String",
        "The last so many characters of a string.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return Value.Null;
        }

        var text = Argument.String(arguments[0], "right");
        var length = Argument.NotNegative(arguments[1], "right", "length");
        return text[CodePoints.OffsetOf(text, Math.Max(0, CodePoints.Count(text) - length))..];
    }
}
