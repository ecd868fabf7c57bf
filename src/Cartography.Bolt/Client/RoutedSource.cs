using System.Collections.Concurrent;
using Cartography.Bolt.Messages;
using Cartography.Values;

namespace Cartography.Bolt.Client;

/// <summary>The servers of a cluster (neo4j://): reads go to followers, writes to the leader, as the cluster itself says.</summary>
internal sealed class RoutedSource(BoltUri uri, ConnectionFactory factory, BoltClientOptions options) : IConnectionSource
{
    private readonly ConcurrentDictionary<BoltAddress, ConnectionPool> _pools = [];
    private readonly ConcurrentDictionary<string, Routes> _routes = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _asking = new(1);

    /// <inheritdoc/>
    public async Task<Lease> TakeAsync(AccessMode mode, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancel)
    {
        var routes = await RoutesAsync(mode, database, bookmarks, cancel);

        // The least busy first, so that a slow server does not collect all work.
        foreach (var address in routes.For(mode).OrderBy(address => Pool(address).InUse))
        {
            try
            {
                var pool = Pool(address);
                return new Lease(await pool.TakeAsync(cancel), pool);
            }
            catch (ProtocolException e) when (e.Fault is ProtocolFault.Unavailable or ProtocolFault.Closed)
            {
                Forget(address, database, onlyWrites: false);
            }
        }

        throw new ProtocolException(
            ProtocolFault.Unavailable, $"No server of the cluster at {uri.Address} can {(mode == AccessMode.Read ? "read" : "write")} now.");
    }

    /// <inheritdoc/>
    public void Forget(BoltAddress address, string? database, bool onlyWrites)
    {
        if (_routes.TryGetValue(database ?? "", out var routes))
        {
            _routes.TryUpdate(database ?? "", routes.Without(address, onlyWrites), routes);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var pool in _pools.Values)
        {
            await pool.DisposeAsync();
        }

        _asking.Dispose();
    }

    private async Task<Routes> RoutesAsync(AccessMode mode, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancel)
    {
        if (Current(mode, database) is { } current)
        {
            return current;
        }

        await _asking.WaitAsync(cancel);

        try
        {
            return Current(mode, database) ?? await AskAsync(database, bookmarks, cancel);
        }
        finally
        {
            _asking.Release();
        }
    }

    private Routes? Current(AccessMode mode, string? database) =>
        _routes.TryGetValue(database ?? "", out var routes) && routes.Expires > options.Clock.GetUtcNow() && !routes.For(mode).IsEmpty ? routes : null;

    private async Task<Routes> AskAsync(string? database, IReadOnlyList<string> bookmarks, CancellationToken cancel)
    {
        // The address of the URI comes last: it may be of a server that has gone since.
        var known = _routes.TryGetValue(database ?? "", out var routes) ? routes.Routers : [];
        ProtocolException? last = null;

        foreach (var router in known.Append(uri.Address).Distinct())
        {
            try
            {
                var fresh = await AskAsync(router, database, bookmarks, cancel);
                _routes[database ?? ""] = fresh;
                return fresh;
            }
            catch (ProtocolException e) when (e.Fault is ProtocolFault.Unavailable or ProtocolFault.Closed)
            {
                last = e;
            }
        }

        throw last!;
    }

    private async Task<Routes> AskAsync(BoltAddress router, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancel)
    {
        var pool = Pool(router);
        await using var lease = new Lease(await pool.TakeAsync(cancel), pool);
        var extra = database is null ? MapValue.Empty : MapValue.Of(("db", database));
        lease.Connection.Send(new Route(uri.Context, ListValue.Of(bookmarks.Select(Value.From)), extra));
        return Routes.Read(await lease.Connection.ReceiveAsync(cancel), options.Clock.GetUtcNow());
    }

    private ConnectionPool Pool(BoltAddress address) =>
        _pools.GetOrAdd(address, (at, made) => new ConnectionPool(at, made.Factory, made.Options), (Factory: factory, Options: options));
}
