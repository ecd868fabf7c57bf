namespace Cartography.Cypher.Syntax;

/// <summary><c>NOT operand</c>.</summary>
public sealed record NotExpression(Expression Operand) : Expression;
