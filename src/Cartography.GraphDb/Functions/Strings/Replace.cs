using System.Text;
using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

internal sealed class Replace : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "replace",
        [new("original", CypherType.String), new("search", CypherType.String), new("replace", CypherType.String)],
        CypherType.String,
        "String",
        "A string in which each occurrence of another is replaced.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (arguments[0].IsNull || arguments[1].IsNull || arguments[2].IsNull)
        {
            return Value.Null;
        }

        var text = Argument.String(arguments[0], "replace");
        var search = Argument.String(arguments[1], "replace");
        var replacement = Argument.String(arguments[2], "replace");

        if (search.Length == 0)
        {
            return Interleaved(text, replacement, context);
        }

        if (replacement.Length > search.Length)
        {
            context.EnsureStringFits(text.Length + (Occurrences(text, search) * (long)(replacement.Length - search.Length)));
        }

        return text.Replace(search, replacement, StringComparison.Ordinal);
    }

    private static int Occurrences(ReadOnlySpan<char> text, string search) => text.Count(search);

    // The empty string occurs before each character and at the end.
    private static string Interleaved(string text, string replacement, FunctionContext context)
    {
        context.EnsureStringFits(text.Length + ((CodePoints.Count(text) + 1L) * replacement.Length));
        var builder = new StringBuilder(replacement);

        for (var i = 0; i < text.Length;)
        {
            var width = CodePoints.WidthAt(text, i);
            builder.Append(text, i, width).Append(replacement);
            i += width;
        }

        return builder.ToString();
    }
}
