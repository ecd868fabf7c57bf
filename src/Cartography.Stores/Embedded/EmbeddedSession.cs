using Cartography.Core.Stores;
using Cartography.GraphDb;
using Cartography.Values;

namespace Cartography.Stores.Embedded;

/// <summary>Cypher on a graph of this process.</summary>
internal sealed class EmbeddedSession(GraphEngine engine) : IGraphSession
{
    private readonly GraphSession _session = engine.OpenSession();

    public async Task<IQueryResult> RunAsync(string query, MapValue parameters, CancellationToken cancel)
    {
        try
        {
            return new EmbeddedResult(await _session.RunAsync(query, parameters, cancel: cancel));
        }
        catch (Exception error) when (EmbeddedFailure.IsKnown(error))
        {
            throw EmbeddedFailure.Of(error);
        }
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();
}
