namespace Cartography.Cypher.Syntax;

/// <summary>One key of ORDER BY.</summary>
public sealed record SortItem(Expression Expression, bool Descending) : SyntaxNode;
