namespace Cartography.Core.Schema;

/// <summary>An index over one property of the nodes with a label.</summary>
/// <param name="Label">The label, primary or not.</param>
/// <param name="Property">The property.</param>
public readonly record struct IndexSchema(string Label, string Property);
