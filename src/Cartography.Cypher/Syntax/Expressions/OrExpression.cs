namespace Cartography.Cypher.Syntax;

/// <summary>Two or more operands with OR, flat however many they are.</summary>
public sealed record OrExpression(SyntaxList<Expression> Operands) : Expression;
