using Cartography.Bolt;
using Cartography.Bolt.Client;
using Cartography.Bolt.Results;
using Cartography.Bolt.Server;
using Cartography.Values;

namespace Cartography.Stores.Sharing;

internal sealed class HolderResult(ClientResult result, bool isInTransaction) : IBoltResult
{
    private Value[] _row = [];

    public IReadOnlyList<string> Columns => result.Columns;

    public ReadOnlySpan<Value> Row => _row;

    public async ValueTask<bool> ReadAsync(CancellationToken cancel)
    {
        try
        {
            var isThere = await result.ReadAsync(cancel);
            _row = isThere ? result.Row as Value[] ?? [.. result.Row] : [];
            return isThere;
        }
        catch (ProtocolException e)
        {
            throw HolderFailure.Of(e);
        }
    }

    public async ValueTask<QuerySummary> CompleteAsync(CancellationToken cancel)
    {
        try
        {
            return await result.ConsumeAsync(cancel);
        }
        catch (ProtocolException e)
        {
            throw HolderFailure.Of(e);
        }
    }

    // Not read to its end: a query in a transaction of its own must be undone, which reading on would commit.
    public ValueTask DisposeAsync() => isInTransaction ? result.DisposeAsync() : result.AbandonAsync();
}
