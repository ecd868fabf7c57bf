namespace Cartography.Cypher.Syntax;

/// <summary><c>!A</c>.</summary>
public sealed record LabelNot(LabelExpression Operand) : LabelExpression;
