namespace Cartography.Cypher.Syntax;

/// <summary><c>A&amp;B</c>, or with Colons <c>A:B</c>.</summary>
public sealed record LabelAnd(SyntaxList<LabelExpression> Operands, bool Colons) : LabelExpression;
