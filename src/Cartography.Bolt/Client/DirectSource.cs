namespace Cartography.Bolt.Client;

/// <summary>One server for everything (bolt://).</summary>
internal sealed class DirectSource(BoltAddress address, ConnectionFactory factory, BoltClientOptions options) : IConnectionSource
{
    private readonly ConnectionPool _pool = new(address, factory, options);

    /// <inheritdoc/>
    public async Task<Lease> TakeAsync(AccessMode mode, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancel) =>
        new(await _pool.TakeAsync(cancel), _pool);

    /// <inheritdoc/>
    public void Forget(BoltAddress address, string? database, bool onlyWrites)
    {
        // There is no other.
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _pool.DisposeAsync();
}
