namespace Cartography.Cypher.Syntax;

/// <summary><c>USE name</c>: the graph by name (a variable, or property accesses on one for a dotted name) or by function call.</summary>
public sealed record UseClause(Expression Graph) : Clause;
