namespace Cartography.Cypher.Syntax;

/// <summary>One WHEN of a searched CASE.</summary>
public sealed record SearchedCaseBranch(Expression Condition, Expression Result) : SyntaxNode;
