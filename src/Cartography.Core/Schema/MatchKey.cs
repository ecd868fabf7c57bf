namespace Cartography.Core.Schema;

/// <summary>How one end of an edge is found: by this property.</summary>
/// <param name="Property">The property of the node at that end.</param>
/// <param name="Kind">How it is compared.</param>
public readonly record struct MatchKey(string Property, MatchKind Kind = MatchKind.Equal);
