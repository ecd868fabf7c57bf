namespace Cartography.Cypher.Syntax;

/// <summary>The <c>YIELD</c> of a procedure call; All is <c>YIELD *</c>, or <c>-</c> for none when there are no items.</summary>
public sealed record ProcedureYield(bool All, SyntaxList<YieldItem> Items, Expression? Where) : SyntaxNode;
