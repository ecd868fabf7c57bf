using Cartography.Bolt.Messages;
using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Client;

/// <summary>An open transaction. Disposing it without a commit rolls back.</summary>
public sealed class ClientTransaction : IAsyncDisposable
{
    private readonly Lease _lease;
    private readonly Action<string> _onBookmark;
    private ClientResult? _reading;
    private bool _isOver;

    private ClientTransaction(Lease lease, Action<string> onBookmark)
    {
        _lease = lease;
        _onBookmark = onBookmark;
    }

    /// <summary>The server that it runs on.</summary>
    internal BoltAddress Address => Connection.Address;

    private ClientConnection Connection => _lease.Connection;

    /// <summary>Runs a query. Rows of an earlier one that were not read yet are kept in memory meanwhile.</summary>
    public async Task<ClientResult> RunAsync(string query, MapValue parameters, CancellationToken cancel)
    {
        if (_reading is { } earlier)
        {
            await earlier.BufferAsync(cancel);
        }

        _reading = await ClientResult.RunAsync(Connection, new Run(query, parameters, MapValue.Empty), ForgetReading, cancel);
        return _reading;
    }

    /// <summary>
    /// Commits. Fails with <see cref="ProtocolFault.CommitUnknown"/> when the connection is lost meanwhile: the commit may have
    /// been done or not, and must not be repeated blindly.
    /// </summary>
    public async Task CommitAsync(CancellationToken cancel)
    {
        if (_reading is { } reading)
        {
            await reading.ConsumeAsync(cancel);
        }

        Connection.Send(Commit.Instance);

        try
        {
            var metadata = await Connection.ReceiveAsync(cancel);
            _isOver = true;

            if (metadata.Text("bookmark") is { } bookmark)
            {
                _onBookmark(bookmark);
            }
        }
        catch (ProtocolException e) when (e.Fault == ProtocolFault.Closed)
        {
            throw new ProtocolException(ProtocolFault.CommitUnknown, $"The connection to {Connection.Address} was lost during a commit: it may have been done or not.", e);
        }

        await _lease.DisposeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_isOver && !Connection.IsBroken && !Connection.NeedsReset)
        {
            _isOver = true;
            await RollbackAsync();
        }

        await _lease.DisposeAsync();
    }

    /// <summary>Opens a transaction on a connection.</summary>
    internal static async Task<ClientTransaction> BeginAsync(Lease lease, TransactionOptions options, Action<string> onBookmark, CancellationToken cancel)
    {
        lease.Connection.Send(new Begin(TransactionExtra.Write(options, lease.Connection.Capabilities)));
        await lease.Connection.ReceiveAsync(cancel);
        return new ClientTransaction(lease, onBookmark);
    }

    private async Task RollbackAsync()
    {
        try
        {
            if (_reading is { } reading)
            {
                await reading.ConsumeAsync(CancellationToken.None);
            }

            Connection.Send(Rollback.Instance);
            await Connection.ReceiveAsync(CancellationToken.None);
        }
        catch (Exception e) when (e is BoltException or ProtocolException)
        {
            // Undone in any case: by the server, or by the end of the connection.
        }
    }

    private ValueTask ForgetReading(QuerySummary? summary)
    {
        _reading = null;
        return ValueTask.CompletedTask;
    }
}
