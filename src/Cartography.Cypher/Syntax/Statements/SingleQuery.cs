namespace Cartography.Cypher.Syntax;

/// <summary>Clauses one after another.</summary>
public sealed record SingleQuery(SyntaxList<Clause> Clauses) : Query;
