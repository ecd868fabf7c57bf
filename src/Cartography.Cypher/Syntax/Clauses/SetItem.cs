namespace Cartography.Cypher.Syntax;

/// <summary>One assignment of a SET.</summary>
public abstract record SetItem : SyntaxNode;
