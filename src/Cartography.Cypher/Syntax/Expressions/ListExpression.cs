namespace Cartography.Cypher.Syntax;

/// <summary><c>[a, b]</c>.</summary>
public sealed record ListExpression(SyntaxList<Expression> Items) : Expression;
