namespace Cartography.Cypher.Syntax;

/// <summary><c>USING JOIN ON n, m</c>.</summary>
public sealed record JoinHint(SyntaxList<Variable> Variables) : Hint;
