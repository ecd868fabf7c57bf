namespace Cartography.Cypher.Syntax;

/// <summary>The label itself.</summary>
public sealed record LabelName(string Name) : LabelExpression;
