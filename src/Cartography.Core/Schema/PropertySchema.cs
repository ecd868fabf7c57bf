namespace Cartography.Core.Schema;

/// <summary>One property of a node type or edge.</summary>
/// <param name="Name">The name in the graph.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Path">Where it stands in the vendor's answer; null when it is computed or comes from the call.</param>
/// <param name="Indexed">Whether queries look nodes up by it.</param>
/// <param name="Description">What it means, for people.</param>
public sealed record PropertySchema(string Name, PropertyType Type, string? Path = null, bool Indexed = false, string? Description = null);
