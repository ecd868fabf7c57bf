namespace Cartography.Cypher.Syntax;

/// <summary><c>n {.*, .key, other, key: value}</c>.</summary>
public sealed record MapProjection(Variable Target, SyntaxList<MapProjectionItem> Items) : Expression;
