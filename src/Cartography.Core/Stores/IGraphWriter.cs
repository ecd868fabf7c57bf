using Cartography.Core.Schema;

namespace Cartography.Core.Stores;

/// <summary>
/// How a sync writes a graph, whatever store holds it. Each call is atomic, and what it wrote is durable when it returns. Calls may come from
/// several threads; a store may run them one after another. Errors are <see cref="StoreException"/>.
/// </summary>
public interface IGraphWriter
{
    /// <summary>Makes these indexes, where they are not there yet.</summary>
    Task EnsureIndexes(IReadOnlyList<IndexSchema> indexes, CancellationToken cancel);

    /// <summary>
    /// Writes nodes and edges, in this order, as one transaction. Nodes are merged on label and <c>id</c>; of a node that was there, exactly the
    /// properties of the batch change, and a null removes. Edges are merged between the ends found by their keys; an end that is not found gives
    /// no edge.
    /// </summary>
    Task<WriteCounts> Write(IReadOnlyList<GraphBatch> batches, CancellationToken cancel);

    /// <summary>Deletes what is stale, at most <see cref="Sweep.Limit"/> items; callers repeat until nothing was deleted.</summary>
    Task<WriteCounts> Delete(Sweep sweep, CancellationToken cancel);
}
