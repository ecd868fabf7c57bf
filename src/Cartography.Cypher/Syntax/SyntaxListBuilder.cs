namespace Cartography.Cypher.Syntax;

/// <summary>Makes <see cref="SyntaxList{T}"/> from collection expressions and sequences.</summary>
public static class SyntaxListBuilder
{
    /// <summary>The list of these elements.</summary>
    public static SyntaxList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? SyntaxList<T>.Empty : new SyntaxList<T>(items.ToArray());

    /// <summary>The list of the elements of a sequence.</summary>
    public static SyntaxList<T> ToSyntaxList<T>(this IEnumerable<T> items) => Create<T>(items.ToArray());
}
