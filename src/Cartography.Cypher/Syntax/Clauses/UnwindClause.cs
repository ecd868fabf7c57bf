namespace Cartography.Cypher.Syntax;

/// <summary><c>UNWIND list AS variable</c>.</summary>
public sealed record UnwindClause(Expression List, Variable Variable) : Clause;
