namespace Cartography.Cypher.Syntax;

/// <summary><c>trim(BOTH character FROM source)</c>; without FROM it is an ordinary call.</summary>
public sealed record TrimExpression(TrimSide Side, Expression? Character, Expression Source) : Expression;
