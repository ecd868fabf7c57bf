namespace Cartography.Cypher.Syntax;

/// <summary>One item of a map projection.</summary>
public abstract record MapProjectionItem : SyntaxNode;
