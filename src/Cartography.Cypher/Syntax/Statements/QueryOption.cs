namespace Cartography.Cypher.Syntax;

/// <summary>One <c>name=value</c> of a CYPHER prefix, as written.</summary>
public sealed record QueryOption(string Name, string Value) : SyntaxNode;
