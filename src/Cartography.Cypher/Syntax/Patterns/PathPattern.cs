namespace Cartography.Cypher.Syntax;

/// <summary>One path of a pattern: nodes, relationships and parenthesised parts in the order of the text.</summary>
public sealed record PathPattern(Variable? Variable, PathSelector? Selector, SyntaxList<PathElement> Elements) : SyntaxNode;
