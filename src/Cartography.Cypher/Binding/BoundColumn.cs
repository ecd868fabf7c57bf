namespace Cartography.Cypher.Binding;

/// <summary>A result column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What is known about its values.</param>
public sealed record BoundColumn(string Name, CypherType Type);
