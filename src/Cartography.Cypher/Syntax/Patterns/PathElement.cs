namespace Cartography.Cypher.Syntax;

/// <summary>One element along a path.</summary>
public abstract record PathElement : SyntaxNode;
