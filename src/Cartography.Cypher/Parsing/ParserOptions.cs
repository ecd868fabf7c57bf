namespace Cartography.Cypher.Parsing;

/// <summary>Limits of the parser.</summary>
public sealed record ParserOptions
{
    /// <summary>The limits when nothing is said.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>
    /// How deep expressions, patterns and subqueries may be nested. Whatever walks a tree recurses no deeper than this, so
    /// it must fit the stack of a thread. OR, AND, XOR, UNION, lists and clauses may be as long as they like.
    /// </summary>
    public int MaxDepth { get; init; } = 400;

    /// <summary>The longest text, in UTF-16 code units.</summary>
    public int MaxLength { get; init; } = 64 * 1024 * 1024;
}
