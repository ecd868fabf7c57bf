namespace Cartography.Cypher.Syntax;

/// <summary><c>CREATE</c>, or <c>INSERT</c>, which is the same in GQL's words.</summary>
public sealed record CreateClause(SyntaxList<PathPattern> Patterns, bool Insert) : Clause;
