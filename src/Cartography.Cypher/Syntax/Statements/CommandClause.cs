namespace Cartography.Cypher.Syntax;

/// <summary>One SHOW or TERMINATE command with its YIELD, or a WHERE in its place.</summary>
public abstract record CommandClause(CommandYield? Yield, Expression? Where) : SyntaxNode;
