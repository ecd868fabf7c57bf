namespace Cartography.Cypher.Syntax;

/// <summary><c>%</c>: at least one label.</summary>
public sealed record LabelWildcard : LabelExpression;
