namespace Cartography.Cypher.Syntax;

/// <summary><c>[p = (a)-->(b) WHERE ... | ...]</c>.</summary>
public sealed record PatternComprehension(PathPattern Pattern, Expression? Where, Expression Projection) : Expression;
