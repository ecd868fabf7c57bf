namespace Cartography.Cypher.Syntax;

/// <summary><c>FOREACH (x IN list | clauses)</c>; only writing clauses.</summary>
public sealed record ForeachClause(Variable Variable, Expression List, SyntaxList<Clause> Clauses) : Clause;
