namespace Cartography.Cypher.Syntax;

/// <summary><c>COUNT { ... }</c>.</summary>
public sealed record CountSubquery(Query Query) : SubqueryExpression(Query);
