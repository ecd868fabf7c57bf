using Cartography.Values;

namespace Cartography.GraphDb.Batches;

/// <summary>
/// Relationships of one type between nodes that are there. Each is merged on its ends; a row whose ends are not both found
/// gives none, one that finds several nodes gives one for each pair.
/// </summary>
/// <param name="Type">The relationship type.</param>
/// <param name="Start">How the node is found that it leaves.</param>
/// <param name="End">How the node is found that it enters.</param>
/// <param name="Properties">The names of a row's values after the keys of both ends; a null removes.</param>
/// <param name="Rows">Each row: the start's keys, the end's keys, the properties.</param>
/// <param name="Stamp">What every relationship gets.</param>
public sealed record EdgeRows(
    string Type, EdgeSide Start, EdgeSide End, IReadOnlyList<string> Properties, IReadOnlyList<Value[]> Rows, BatchStamp Stamp)
    : Batch(Stamp);
