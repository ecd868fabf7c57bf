namespace Cartography.Cypher.Syntax;

/// <summary><c>COLLECT { ... }</c>: the values of its one column.</summary>
public sealed record CollectSubquery(Query Query) : SubqueryExpression(Query);
