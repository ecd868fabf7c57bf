namespace Cartography.Cypher.Syntax;

/// <summary><c>A|B</c>, or with Colons the old <c>A|:B</c>.</summary>
public sealed record LabelOr(SyntaxList<LabelExpression> Operands, bool Colons) : LabelExpression;
