namespace Cartography.Bolt.Client;

/// <summary>The connections to one server: kept for the next who needs one, tried when they were idle for long, replaced when old.</summary>
internal sealed class ConnectionPool(BoltAddress address, ConnectionFactory factory, BoltClientOptions options) : IAsyncDisposable
{
    private static readonly TimeSpan ResetTimeout = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _free = new(options.PoolSize);
    private readonly Stack<ClientConnection> _idle = [];
    private bool _isClosed;

    /// <summary>How many are in use.</summary>
    public int InUse => options.PoolSize - _free.CurrentCount;

    /// <summary>
    /// A connection that works; give it back with <see cref="ReturnAsync"/>. Fails with <see cref="ProtocolException"/> when none
    /// is free in time or the server cannot be reached.
    /// </summary>
    public async Task<ClientConnection> TakeAsync(CancellationToken cancel)
    {
        if (!await _free.WaitAsync(options.AcquisitionTimeout, cancel))
        {
            throw new ProtocolException(
                ProtocolFault.Unavailable, $"All {options.PoolSize} connections to {address} are in use, and none became free within {options.AcquisitionTimeout}.");
        }

        try
        {
            while (PopIdle() is { } idle)
            {
                if (await IsUsableAsync(idle, cancel))
                {
                    return idle;
                }

                await idle.DisposeAsync();
            }

            return await factory.OpenAsync(address, cancel);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    /// <summary>Takes a connection back, in whatever state it is.</summary>
    public async ValueTask ReturnAsync(ClientConnection connection)
    {
        try
        {
            if (await IsCleanAsync(connection) && Keep(connection))
            {
                return;
            }

            await connection.DisposeAsync();
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        lock (_idle)
        {
            _isClosed = true;
        }

        while (PopIdle() is { } idle)
        {
            await idle.DisposeAsync();
        }
    }

    private ClientConnection? PopIdle()
    {
        lock (_idle)
        {
            return _idle.TryPop(out var connection) ? connection : null;
        }
    }

    private bool Keep(ClientConnection connection)
    {
        lock (_idle)
        {
            if (!_isClosed)
            {
                _idle.Push(connection);
            }

            return !_isClosed;
        }
    }

    private async Task<bool> IsUsableAsync(ClientConnection connection, CancellationToken cancel)
    {
        if (options.Clock.GetElapsedTime(connection.Created) > options.ConnectionLifetime)
        {
            return false;
        }

        if (options.LivenessCheckTimeout is not { } limit || options.Clock.GetElapsedTime(connection.LastUsed) < limit)
        {
            return true;
        }

        try
        {
            await connection.ResetAsync(cancel);
            return true;
        }
        catch (ProtocolException)
        {
            return false;
        }
    }

    private async Task<bool> IsCleanAsync(ClientConnection connection)
    {
        if (connection.IsBroken || !connection.NeedsReset)
        {
            return !connection.IsBroken;
        }

        using var patience = new CancellationTokenSource(ResetTimeout, options.Clock);

        try
        {
            await connection.ResetAsync(patience.Token);
            return true;
        }
        catch (Exception e) when (e is ProtocolException or OperationCanceledException)
        {
            return false;
        }
    }
}
