namespace Cartography.Cypher.Syntax;

/// <summary>SHOW and TERMINATE commands, which may follow one another, with an optional RETURN at the end.</summary>
public sealed record CommandStatement(SyntaxList<CommandClause> Clauses, ReturnClause? Return) : Statement;
