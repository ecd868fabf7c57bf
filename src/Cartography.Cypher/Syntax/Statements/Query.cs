namespace Cartography.Cypher.Syntax;

/// <summary>The part of a statement, or of a subquery, that makes rows.</summary>
public abstract record Query : SyntaxNode;
