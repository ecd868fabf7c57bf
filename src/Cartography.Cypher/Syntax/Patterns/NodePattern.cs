namespace Cartography.Cypher.Syntax;

/// <summary><c>(n:Label {key: value} WHERE ...)</c>; properties is a map literal or a parameter.</summary>
public sealed record NodePattern(Variable? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) : PathElement;
