namespace Cartography.Cypher.Syntax;

/// <summary><c>MERGE</c> with its ON CREATE and ON MATCH.</summary>
public sealed record MergeClause(PathPattern Pattern, SyntaxList<MergeAction> Actions) : Clause;
