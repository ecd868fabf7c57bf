namespace Cartography.Cypher.Syntax;

/// <summary>A planner hint of a MATCH.</summary>
public abstract record Hint : SyntaxNode;
