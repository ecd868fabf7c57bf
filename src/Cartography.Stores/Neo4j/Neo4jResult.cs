using System.Runtime.CompilerServices;
using Cartography.Bolt.Client;
using Cartography.Bolt.Results;
using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Stores.Neo4j;

/// <summary>The rows of a statement on Neo4j.</summary>
internal sealed class Neo4jResult(ClientResult result) : IQueryResult
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Columns => result.Columns;

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<Value>> Rows => ReadAsync();

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, long> Counters { get; private set; } = new Dictionary<string, long>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => result.DisposeAsync();

    private async IAsyncEnumerable<IReadOnlyList<Value>> ReadAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        while (await NextAsync(cancel))
        {
            yield return result.Row;
        }
    }

    private async ValueTask<bool> NextAsync(CancellationToken cancel)
    {
        try
        {
            if (await result.ReadAsync(cancel))
            {
                return true;
            }

            Counters = CountersOf((await result.ConsumeAsync(cancel)).Counters);
            return false;
        }
        catch (Exception e) when (Neo4jFailure.Is(e))
        {
            throw Neo4jFailure.Of(e);
        }
    }

    private static Dictionary<string, long> CountersOf(QueryCounters counters)
    {
        (string Name, long Count)[] counts =
        [
            ("nodes-created", counters.NodesCreated),
            ("nodes-deleted", counters.NodesDeleted),
            ("relationships-created", counters.RelationshipsCreated),
            ("relationships-deleted", counters.RelationshipsDeleted),
            ("properties-set", counters.PropertiesSet),
            ("labels-added", counters.LabelsAdded),
            ("labels-removed", counters.LabelsRemoved),
            ("indexes-added", counters.IndexesAdded),
            ("indexes-removed", counters.IndexesRemoved),
            ("constraints-added", counters.ConstraintsAdded),
            ("constraints-removed", counters.ConstraintsRemoved),
        ];

        return counts.Where(entry => entry.Count != 0).ToDictionary(entry => entry.Name, entry => entry.Count, StringComparer.Ordinal);
    }
}
