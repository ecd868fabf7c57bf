using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

internal sealed class Left : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "left",
        [new("original", CypherType.String), new("length", CypherType.Integer)],
        CypherType.String,
        "String",
        "The first so many characters of a string.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return Value.Null;
        }

        var text = Argument.String(arguments[0], "left");
        return text[..CodePoints.OffsetOf(text, Argument.NotNegative(arguments[1], "left", "length"))];
    }
}
