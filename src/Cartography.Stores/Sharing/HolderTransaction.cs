using Cartography.Bolt;
using Cartography.Bolt.Client;
using Cartography.Bolt.Server;
using Cartography.Values;

namespace Cartography.Stores.Sharing;

internal sealed class HolderTransaction(ClientSession session, ClientTransaction transaction) : IBoltTransaction
{
    public async Task<IBoltResult> RunAsync(string query, MapValue parameters, CancellationToken cancel)
    {
        try
        {
            return new HolderResult(await transaction.RunAsync(query, parameters, cancel), isInTransaction: true);
        }
        catch (ProtocolException e)
        {
            throw HolderFailure.Of(e);
        }
    }

    public async Task<string?> CommitAsync(CancellationToken cancel)
    {
        try
        {
            await transaction.CommitAsync(cancel);
            return session.Bookmarks.Count > 0 ? session.Bookmarks[^1] : null;
        }
        catch (ProtocolException e)
        {
            throw HolderFailure.Of(e);
        }
    }

    public async Task RollbackAsync(CancellationToken cancel) => await transaction.DisposeAsync();

    public ValueTask DisposeAsync() => transaction.DisposeAsync();
}
