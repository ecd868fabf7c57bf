namespace Cartography.Cypher.Syntax;

/// <summary><c>ON CREATE SET</c>, or else <c>ON MATCH SET</c>.</summary>
public sealed record MergeAction(bool OnCreate, SyntaxList<SetItem> Items) : SyntaxNode;
