using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

internal sealed class Substring : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "substring",
        [new("original", CypherType.String), new("start", CypherType.Integer), new("length", CypherType.Integer, IsOptional: true)],
        CypherType.String,
        "String",
        "The characters of a string from a position counted from 0, all or so many.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        foreach (ref readonly var argument in arguments)
        {
            if (argument.IsNull)
            {
                return Value.Null;
            }
        }

        var text = Argument.String(arguments[0], "substring");
        var from = CodePoints.OffsetOf(text, Argument.NotNegative(arguments[1], "substring", "start"));

        if (arguments.Length == 2)
        {
            return text[from..];
        }

        var rest = text[from..];
        return rest[..CodePoints.OffsetOf(rest, Argument.NotNegative(arguments[2], "substring", "length"))];
    }
}
