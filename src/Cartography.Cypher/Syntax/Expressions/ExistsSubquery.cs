namespace Cartography.Cypher.Syntax;

/// <summary><c>EXISTS { ... }</c>.</summary>
public sealed record ExistsSubquery(Query Query) : SubqueryExpression(Query);
