namespace Cartography.Cypher.Syntax;

/// <summary>Two or more operands with XOR, flat however many they are, from the left.</summary>
public sealed record XorExpression(SyntaxList<Expression> Operands) : Expression;
