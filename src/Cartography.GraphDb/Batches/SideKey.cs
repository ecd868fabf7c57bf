namespace Cartography.GraphDb.Batches;

/// <summary>A property by which a node is found.</summary>
/// <param name="Property">Its name.</param>
/// <param name="Match">How it is compared.</param>
public readonly record struct SideKey(string Property, KeyMatch Match = KeyMatch.Equal);
