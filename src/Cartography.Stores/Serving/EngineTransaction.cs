using Cartography.Bolt.Server;
using Cartography.GraphDb;
using Cartography.Values;

namespace Cartography.Stores.Serving;

internal sealed class EngineTransaction(GraphSession session, Func<string> nextBookmark, string database) : IBoltTransaction
{
    public async Task<IBoltResult> RunAsync(string query, MapValue parameters, CancellationToken cancel)
    {
        try
        {
            return new EngineResult(await session.RunAsync(query, parameters, cancel: cancel), query, owner: null, nextBookmark: null, database);
        }
        catch (Exception error) when (EngineFailure.IsKnown(error))
        {
            throw EngineFailure.Of(error, query);
        }
    }

    public async Task<string?> CommitAsync(CancellationToken cancel)
    {
        try
        {
            await session.CommitAsync(cancel);
            return nextBookmark();
        }
        catch (Exception error) when (EngineFailure.IsKnown(error))
        {
            throw EngineFailure.Of(error, query: null);
        }
    }

    public async Task RollbackAsync(CancellationToken cancel)
    {
        if (session.IsInTransaction)
        {
            await session.RollbackAsync();
        }
    }

    public ValueTask DisposeAsync() => session.DisposeAsync();
}
