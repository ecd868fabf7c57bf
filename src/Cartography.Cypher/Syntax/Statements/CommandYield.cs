namespace Cartography.Cypher.Syntax;

/// <summary>The <c>YIELD</c> of a command, with its order and limits.</summary>
public sealed record CommandYield(Projection Projection, Expression? Where) : SyntaxNode;
