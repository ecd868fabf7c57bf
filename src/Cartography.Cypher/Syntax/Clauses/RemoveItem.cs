namespace Cartography.Cypher.Syntax;

/// <summary>One item of a REMOVE.</summary>
public abstract record RemoveItem : SyntaxNode;
