namespace Cartography.Cypher.Syntax;

/// <summary><c>n:A:B</c>, <c>n IS A</c>, <c>n:$(expression)</c>; each label is a <see cref="LabelName"/> or a <see cref="DynamicLabel"/>.</summary>
public sealed record SetLabelsItem(Variable Target, SyntaxList<LabelExpression> Labels) : SetItem;
