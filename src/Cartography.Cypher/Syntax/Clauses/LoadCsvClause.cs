namespace Cartography.Cypher.Syntax;

/// <summary><c>LOAD CSV</c>.</summary>
public sealed record LoadCsvClause(bool WithHeaders, Expression Source, Variable Variable, string? FieldTerminator) : Clause;
