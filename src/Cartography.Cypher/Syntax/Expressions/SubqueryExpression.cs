namespace Cartography.Cypher.Syntax;

/// <summary>A subquery as a value. A bare pattern in braces is a query of one MATCH; it may do without RETURN.</summary>
public abstract record SubqueryExpression(Query Query) : Expression;
