using System.Collections.Concurrent;
using Cartography.Bolt;
using Cartography.Bolt.Client;
using Cartography.Bolt.Results;
using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.Cypher.Printing;
using Cartography.Values;

namespace Cartography.Stores.Neo4j;

/// <summary>Writes a graph into Neo4j by statements over batches of rows.</summary>
/// <remarks>
/// A call is one transaction as long as the server has the memory for it; where it has not, the call is cut in halves, and later
/// calls in pieces of that size. What is stale is found by the scope in a property of its own. Counts of properties are those
/// that were written: Neo4j does not tell which of them changed.
/// </remarks>
internal sealed class Neo4jWriter(BoltClient client, Neo4jStoreOptions options) : IGraphWriter
{
    private const int SmallestPiece = 100;
    private const int EntityGoneAttempts = 5;

    private readonly ConcurrentDictionary<IndexSchema, bool> _indexes = [];
    private int _rowsPerTransaction = options.RowsPerTransaction;

    /// <inheritdoc/>
    public async Task EnsureIndexes(IReadOnlyList<IndexSchema> indexes, CancellationToken cancel)
    {
        foreach (var index in indexes.Where(index => !_indexes.ContainsKey(index)))
        {
            var text = $"CREATE INDEX IF NOT EXISTS FOR (n:{Names.Quoted(index.Label)}) ON (n.{Names.Quoted(index.Property)})";

            try
            {
                await RunAsync([new Statement(text, MapValue.Empty)], cancel);
            }
            catch (StoreException e) when (e.InnerException is { } inner && Neo4jFailure.IsAlreadyThere(inner))
            {
                // Made by another process since IF NOT EXISTS looked.
            }

            _indexes[index] = true;
        }
    }

    /// <inheritdoc/>
    public async Task<WriteCounts> Write(IReadOnlyList<GraphBatch> batches, CancellationToken cancel)
    {
        var counts = default(WriteCounts);

        foreach (var pieces in Pieces(batches))
        {
            counts += await WriteAsync(pieces, cancel);
        }

        return counts;
    }

    /// <inheritdoc/>
    public async Task<WriteCounts> Delete(Sweep sweep, CancellationToken cancel) =>
        sweep.Scopes.Count == 0 ? default : Counts(await RunAsync([SweepStatement.Of(sweep)], cancel), stamped: 0);

    private async Task<WriteCounts> WriteAsync(IReadOnlyList<Piece> pieces, CancellationToken cancel)
    {
        try
        {
            var statements = pieces.Select(piece => piece.ToStatement()).ToList();
            return Counts(await RunAsync(statements, cancel), pieces.Sum(piece => (long)piece.Count * StampText.Count(piece.Batch.Stamp)));
        }
        catch (StoreException e) when (e.InnerException is { } inner && Neo4jFailure.IsOutOfMemory(inner) && pieces.Sum(piece => piece.Count) > SmallestPiece)
        {
            var rows = pieces.Sum(piece => piece.Count);
            _rowsPerTransaction = Math.Max(SmallestPiece, Math.Min(_rowsPerTransaction, rows) / 2);
            var counts = default(WriteCounts);

            foreach (var smaller in Piece.Cut(pieces, _rowsPerTransaction))
            {
                counts += await WriteAsync(smaller, cancel);
            }

            return counts;
        }
    }

    private IEnumerable<IReadOnlyList<Piece>> Pieces(IReadOnlyList<GraphBatch> batches) =>
        Piece.Cut([.. batches.Select(Piece.Whole)], _rowsPerTransaction);

    private async Task<QueryCounters> RunAsync(IReadOnlyList<Statement> statements, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var session = client.OpenSession(new TransactionOptions { Database = options.Database });
                return await session.WriteAsync((transaction, stop) => RunAsync(transaction, statements, stop), cancel);
            }
            catch (Exception e) when (Neo4jFailure.IsEntityGone(e) && attempt < EntityGoneAttempts)
            {
                // Somebody deleted it meanwhile: found again, it will be made again.
            }
            catch (Exception e) when (Neo4jFailure.Is(e))
            {
                throw Neo4jFailure.Of(e);
            }
        }
    }

    private static async Task<QueryCounters> RunAsync(ClientTransaction transaction, IReadOnlyList<Statement> statements, CancellationToken cancel)
    {
        var sum = QueryCounters.None;

        foreach (var statement in statements)
        {
            await using var result = await transaction.RunAsync(statement.Text, statement.Parameters, cancel);
            var counters = (await result.ConsumeAsync(cancel)).Counters;
            sum = sum with
            {
                NodesCreated = sum.NodesCreated + counters.NodesCreated,
                NodesDeleted = sum.NodesDeleted + counters.NodesDeleted,
                RelationshipsCreated = sum.RelationshipsCreated + counters.RelationshipsCreated,
                RelationshipsDeleted = sum.RelationshipsDeleted + counters.RelationshipsDeleted,
                PropertiesSet = sum.PropertiesSet + counters.PropertiesSet,
            };
        }

        return sum;
    }

    private static WriteCounts Counts(QueryCounters counters, long stamped) => new(
        counters.NodesCreated,
        counters.NodesDeleted,
        counters.RelationshipsCreated,
        counters.RelationshipsDeleted,
        Math.Max(0, counters.PropertiesSet - stamped));
}
