namespace Cartography.Cypher.Syntax;

/// <summary>Two or more operands with AND, flat however many they are.</summary>
public sealed record AndExpression(SyntaxList<Expression> Operands) : Expression;
