namespace Cartography.Cypher.Syntax;

/// <summary><c>n:A:B</c>; each label is a <see cref="LabelName"/> or a <see cref="DynamicLabel"/>.</summary>
public sealed record RemoveLabelsItem(Variable Target, SyntaxList<LabelExpression> Labels) : RemoveItem;
