using Cartography.Bolt.Client;
using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Stores.Neo4j;

/// <summary>Cypher on Neo4j.</summary>
internal sealed class Neo4jSession(ClientSession session) : IGraphSession
{
    /// <inheritdoc/>
    public async Task<IQueryResult> RunAsync(string query, MapValue parameters, CancellationToken cancel)
    {
        try
        {
            return new Neo4jResult(await session.RunAsync(query, parameters, cancel));
        }
        catch (Exception e) when (Neo4jFailure.Is(e))
        {
            throw Neo4jFailure.Of(e);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
