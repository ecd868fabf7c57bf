namespace Cartography.Cypher.Syntax;

/// <summary><c>RETURN</c>.</summary>
public sealed record ReturnClause(Projection Projection) : Clause;
