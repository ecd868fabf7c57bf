namespace Cartography.Cypher.Syntax;

/// <summary><c>{key: value}</c>.</summary>
public sealed record MapExpression(SyntaxList<MapEntry> Entries) : Expression;
