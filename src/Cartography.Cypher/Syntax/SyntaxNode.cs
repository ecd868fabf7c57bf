namespace Cartography.Cypher.Syntax;

/// <summary>
/// A piece of a parsed statement. Two nodes are equal when they say the same; where they stand does not count, so that a
/// tree equals the tree of its own printed text.
/// </summary>
public abstract record SyntaxNode
{
    /// <summary>Where this stands in the text.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Whether both are of one type; derived records go on with their own members.</summary>
    public virtual bool Equals(SyntaxNode? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc />
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
