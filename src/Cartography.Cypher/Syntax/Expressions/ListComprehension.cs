namespace Cartography.Cypher.Syntax;

/// <summary><c>[x IN list WHERE ... | ...]</c>.</summary>
public sealed record ListComprehension(Variable Variable, Expression List, Expression? Where, Expression? Projection) : Expression;
