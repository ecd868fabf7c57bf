namespace Cartography.Cypher.Syntax;

/// <summary><c>SET</c>.</summary>
public sealed record SetClause(SyntaxList<SetItem> Items) : Clause;
