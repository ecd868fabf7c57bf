namespace Cartography.Cypher.Binding;

/// <summary>A column that a procedure gives.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
public sealed record ProcedureColumn(string Name, CypherType Type);
