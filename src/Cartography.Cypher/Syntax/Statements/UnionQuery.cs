namespace Cartography.Cypher.Syntax;

/// <summary>Two or more queries whose rows are put together; without ALL, each row once.</summary>
public sealed record UnionQuery(SyntaxList<SingleQuery> Branches, bool All) : Query;
