namespace Cartography.Cypher.Syntax;

/// <summary><c>target.key</c>.</summary>
public sealed record PropertyAccess(Expression Target, string Key) : Expression;
