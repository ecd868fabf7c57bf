namespace Cartography.Cypher.Syntax;

/// <summary><c>FINISH</c>: the query makes no rows.</summary>
public sealed record FinishClause : Clause;
