namespace Cartography.Cypher.Syntax;

/// <summary>Something that has a value for each row.</summary>
public abstract record Expression : SyntaxNode;
