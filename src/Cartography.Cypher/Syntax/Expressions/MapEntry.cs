namespace Cartography.Cypher.Syntax;

/// <summary>One entry of a map literal.</summary>
public sealed record MapEntry(string Key, Expression Value) : SyntaxNode;
