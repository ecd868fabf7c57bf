namespace Cartography.Cypher.Syntax;

/// <summary><c>WITH</c>.</summary>
public sealed record WithClause(Projection Projection, Expression? Where) : Clause;
