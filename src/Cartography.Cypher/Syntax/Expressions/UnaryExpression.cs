namespace Cartography.Cypher.Syntax;

/// <summary>A sign before an expression.</summary>
public sealed record UnaryExpression(UnaryOperator Operator, Expression Operand) : Expression;
