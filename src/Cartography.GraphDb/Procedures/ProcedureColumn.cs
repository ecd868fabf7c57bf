using Cartography.Cypher.Binding;

namespace Cartography.GraphDb.Procedures;

/// <summary>A column that a procedure gives.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsDefault">For SHOW commands: whether it is shown without YIELD.</param>
internal sealed record ProcedureColumn(string Name, CypherType Type, bool IsDefault = true);
