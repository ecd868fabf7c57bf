namespace Cartography.Cypher.Syntax;

/// <summary><c>MATCH</c> and <c>OPTIONAL MATCH</c>.</summary>
public sealed record MatchClause(bool Optional, MatchMode Mode, SyntaxList<PathPattern> Patterns, SyntaxList<Hint> Hints, Expression? Where) : Clause;
