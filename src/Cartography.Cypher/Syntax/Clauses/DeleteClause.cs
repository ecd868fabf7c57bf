namespace Cartography.Cypher.Syntax;

/// <summary><c>DELETE</c>.</summary>
public sealed record DeleteClause(DeleteMode Mode, SyntaxList<Expression> Targets) : Clause;
