namespace Cartography.Cypher.Syntax;

/// <summary>What RETURN, WITH and YIELD share: columns (All is <c>*</c>, before the items), order and limits.</summary>
public sealed record Projection(
    bool Distinct,
    bool All,
    SyntaxList<ProjectionItem> Items,
    SyntaxList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit) : SyntaxNode;
