namespace Cartography.Core.Stores;

/// <summary>Nodes of one type.</summary>
/// <param name="Shape">Their labels and properties.</param>
/// <param name="Stamp">What every node gets.</param>
/// <param name="Rows">The nodes; two with one id are written in order.</param>
public sealed record NodeBatch(NodeShape Shape, Stamp Stamp, IReadOnlyList<NodeRow> Rows) : GraphBatch(Stamp);
