namespace Cartography.Cypher.Syntax;

/// <summary><c>CALL { ... }</c> and <c>CALL (x) { ... }</c>. Without a scope, variables come in by a WITH at the start of the query.</summary>
public sealed record SubqueryClause(bool Optional, SubqueryScope? Scope, Query Query, InTransactions? InTransactions) : Clause;
