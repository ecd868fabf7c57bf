namespace Cartography.Cypher.Parsing;

/// <summary>Collects what could have stood at the furthest token that was looked at.</summary>
internal sealed class Expectations
{
    private readonly HashSet<string> _items = new(StringComparer.Ordinal);
    private int _at = -1;

    /// <summary>Notes that this could stand at a token. Quoted for words and signs, bare for kinds of thing.</summary>
    public void Add(int at, string item)
    {
        if (at != _at)
        {
            _items.Clear();
            _at = at;
        }

        _items.Add(item);
    }

    /// <summary>Forgets what was noted before; the next thing is all that can follow.</summary>
    public void Clear() => _items.Clear();

    /// <summary>The list at a token in Neo4j's words: <c>an expression, ',' or ']'</c>.</summary>
    public string Describe(int at)
    {
        if (at != _at || _items.Count == 0)
        {
            return "";
        }

        var ordered = _items.OrderBy(Rank).ThenBy(SortKey, StringComparer.Ordinal).ToArray();
        return ordered.Length == 1
            ? ": expected " + ordered[0]
            : $": expected {string.Join(", ", ordered[..^1])} or {ordered[^1]}";
    }

    private static int Rank(string item) => item switch
    {
        "<EOF>" => 4,
        "an integer value" => 3,
        "'FOREACH'" or "'ARRAY'" or "'LIST'" => 1,
        _ when item[0] != '\'' => 0,
        _ => 2,
    };

    // LOAD CSV stands where CSV would: Neo4j orders by the last word.
    private static string SortKey(string item) => item[(item.LastIndexOf(' ') + 1)..].TrimStart('\'');
}
