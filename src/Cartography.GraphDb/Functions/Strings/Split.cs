using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Strings;

internal sealed class Split : ScalarFunction
{
    public override FunctionSignature Signature { get; } = new(
        "split",
        [new("original", CypherType.String), new("splitDelimiters", CypherType.UnionOf(CypherType.String, CypherType.ListOf(CypherType.String)))],
        CypherType.ListOf(CypherType.String),
        "String",
        "The parts of a string between delimiters.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return Value.Null;
        }

        var text = Argument.String(arguments[0], "split");

        if (Delimiters(arguments[1]) is not { } delimiters)
        {
            return Value.Null;
        }

        if (text.Length == 0 || delimiters.Count == 0)
        {
            return Value.From(ListValue.Of([Value.From(text)]));
        }

        return Value.From(ListValue.Of(
            delimiters.Contains("") ? Characters(text, delimiters, context) : Parts(text, delimiters, context)));
    }

    // Null where a delimiter is null; a list that is not of strings is an error.
    private static List<string>? Delimiters(in Value value)
    {
        if (value.Kind != ValueKind.List)
        {
            return [Argument.String(value, "split")];
        }

        var delimiters = new List<string>();

        foreach (var item in value.AsList())
        {
            if (item.IsNull)
            {
                return null;
            }

            delimiters.Add(Argument.String(item, "split"));
        }

        return delimiters;
    }

    private static Value[] Parts(string text, List<string> delimiters, FunctionContext context)
    {
        var parts = new List<Value>();
        var start = 0;

        for (var i = 0; i < text.Length;)
        {
            context.CheckCancelled(i);

            if (DelimiterAt(text, i, delimiters) is { } delimiter)
            {
                Add(parts, text[start..i], context);
                i += delimiter.Length;
                start = i;
            }
            else if (delimiters.Count == 1)
            {
                var next = text.IndexOf(delimiters[0], i, StringComparison.Ordinal);
                i = next < 0 ? text.Length : next;
            }
            else
            {
                i++;
            }
        }

        Add(parts, text[start..], context);
        return [.. parts];
    }

    // The empty delimiter separates every character from the next; other delimiters vanish.
    private static Value[] Characters(string text, List<string> delimiters, FunctionContext context)
    {
        var parts = new List<Value>();

        for (var i = 0; i < text.Length;)
        {
            context.CheckCancelled(i);

            if (DelimiterAt(text, i, delimiters) is { } delimiter)
            {
                i += delimiter.Length;
                continue;
            }

            var width = CodePoints.WidthAt(text, i);
            Add(parts, text.Substring(i, width), context);
            i += width;
        }

        return [.. parts];
    }

    private static string? DelimiterAt(string text, int at, List<string> delimiters)
    {
        foreach (var delimiter in delimiters)
        {
            if (delimiter.Length > 0 && text.AsSpan(at).StartsWith(delimiter))
            {
                return delimiter;
            }
        }

        return null;
    }

    private static void Add(List<Value> parts, string part, FunctionContext context)
    {
        parts.Add(part);

        if (parts.Count % 4096 == 0)
        {
            context.EnsureListFits(parts.Count * 2L);
        }
    }
}
