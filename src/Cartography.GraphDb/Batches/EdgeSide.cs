namespace Cartography.GraphDb.Batches;

/// <summary>How the node at one end of an edge is found.</summary>
/// <param name="Label">A label that it carries.</param>
/// <param name="Keys">The properties to be compared; all must agree, and a null key matches nothing.</param>
public sealed record EdgeSide(string Label, IReadOnlyList<SideKey> Keys);
