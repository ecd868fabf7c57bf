namespace Cartography.Cypher.Syntax;

/// <summary>Arithmetic, string and list operators.</summary>
public sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right) : Expression;
