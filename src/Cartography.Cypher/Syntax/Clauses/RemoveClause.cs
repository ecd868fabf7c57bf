namespace Cartography.Cypher.Syntax;

/// <summary><c>REMOVE</c>.</summary>
public sealed record RemoveClause(SyntaxList<RemoveItem> Items) : Clause;
