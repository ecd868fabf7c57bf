namespace Cartography.Bolt.Client;

/// <summary>A connection on loan. Disposing it gives it back, once.</summary>
internal sealed class Lease(ClientConnection connection, ConnectionPool pool) : IAsyncDisposable
{
    private int _isReturned;

    /// <summary>The connection.</summary>
    public ClientConnection Connection { get; } = connection;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() =>
        Interlocked.Exchange(ref _isReturned, 1) == 0 ? pool.ReturnAsync(Connection) : ValueTask.CompletedTask;
}
