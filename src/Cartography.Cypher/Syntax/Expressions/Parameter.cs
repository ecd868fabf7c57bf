namespace Cartography.Cypher.Syntax;

/// <summary><c>$name</c>.</summary>
public sealed record Parameter(string Name) : Expression;
