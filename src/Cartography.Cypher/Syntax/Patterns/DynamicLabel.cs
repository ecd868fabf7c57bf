namespace Cartography.Cypher.Syntax;

/// <summary><c>$(expression)</c>, a label or a list of them known while running.</summary>
public sealed record DynamicLabel(Expression Expression, DynamicLabelMatch Match) : LabelExpression;
