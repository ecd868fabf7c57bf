namespace Cartography.Cypher.Syntax;

/// <summary>Which of the matching paths are wanted. Count is an integer literal or a parameter; null stands for 1.</summary>
public sealed record PathSelector(PathSelectorKind Kind, Expression? Count) : SyntaxNode;
