namespace Cartography.Cypher.Syntax;

/// <summary>One statement as a client sends it.</summary>
public abstract record Statement : SyntaxNode
{
    /// <summary>What stood before it: EXPLAIN, PROFILE, CYPHER options.</summary>
    public StatementPrefix Prefix { get; init; } = StatementPrefix.None;
}
