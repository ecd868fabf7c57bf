using Cartography.Values;

namespace Cartography.Core.Stores;

/// <summary>Edges of one type between two labels.</summary>
/// <param name="Shape">Their type, ends and properties.</param>
/// <param name="Stamp">What every edge gets.</param>
/// <param name="Rows">Each row: the start's keys, the end's keys, the properties.</param>
public sealed record EdgeBatch(EdgeShape Shape, Stamp Stamp, IReadOnlyList<Value[]> Rows) : GraphBatch(Stamp);
