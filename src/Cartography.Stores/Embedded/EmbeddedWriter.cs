using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.GraphDb.Batches;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Transactions;

namespace Cartography.Stores.Embedded;

/// <summary>Writes into a graph of this process, over its typed path: no query text in between.</summary>
internal sealed class EmbeddedWriter(GraphDatabase database) : IGraphWriter
{
    public Task EnsureIndexes(IReadOnlyList<IndexSchema> indexes, CancellationToken cancel) =>
        Guarded(async () =>
        {
            await database.EnsureIndexesAsync([.. indexes.Select(index => (index.Label, index.Property))], cancel);
            return default;
        });

    public Task<WriteCounts> Write(IReadOnlyList<GraphBatch> batches, CancellationToken cancel) =>
        Guarded(async () => CountsOf(await database.WriteAsync(BatchTranslation.Of(batches), cancel)));

    public Task<WriteCounts> Delete(Sweep sweep, CancellationToken cancel) =>
        Guarded(async () => CountsOf(await database.DeleteAsync(BatchTranslation.Of(sweep), cancel)));

    private static WriteCounts CountsOf(BatchCounts counts) =>
        new(counts.NodesCreated, counts.NodesDeleted, counts.EdgesCreated, counts.EdgesDeleted, counts.PropertiesSet);

    private static async Task<WriteCounts> Guarded(Func<Task<WriteCounts>> work)
    {
        try
        {
            return await work();
        }
        catch (StorageException error)
        {
            throw new StoreException(error.Message, inner: error);
        }
    }
}
