using Cartography.Bolt.Messages;
using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Client;

/// <summary>
/// A series of transactions of which each sees what the one before it did. One at a time. Failures of the database are
/// <see cref="BoltException"/>, those of the way to it <see cref="ProtocolException"/>.
/// </summary>
public sealed class ClientSession
{
    private readonly IConnectionSource _source;
    private readonly TransactionOptions _options;
    private readonly BoltClientOptions _client;
    private IReadOnlyList<string> _bookmarks;

    internal ClientSession(IConnectionSource source, TransactionOptions options, BoltClientOptions client)
    {
        _source = source;
        _options = options;
        _client = client;
        _bookmarks = options.Bookmarks;
    }

    /// <summary>States of the database that later sessions can wait for.</summary>
    public IReadOnlyList<string> Bookmarks => _bookmarks;

    /// <summary>Runs a query in a transaction of its own, committed with its last row. Not tried again.</summary>
    public async Task<ClientResult> RunAsync(string query, MapValue parameters, CancellationToken cancel)
    {
        var lease = await TakeAsync(_options.Mode, cancel);

        try
        {
            var extra = TransactionExtra.Write(Options(_options.Mode), lease.Connection.Capabilities);
            return await ClientResult.RunAsync(lease.Connection, new Run(query, parameters, extra), summary => EndAsync(lease, summary), cancel);
        }
        catch (Exception e)
        {
            Learn(e, lease.Connection.Address);
            await lease.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a transaction, which is not tried again.</summary>
    public Task<ClientTransaction> BeginAsync(CancellationToken cancel) => BeginAsync(_options.Mode, cancel);

    /// <summary>Runs work that only reads in a transaction, again when it fails for a reason that passes.</summary>
    public Task<T> ReadAsync<T>(Func<ClientTransaction, CancellationToken, Task<T>> work, CancellationToken cancel) =>
        RetryAsync(AccessMode.Read, work, cancel);

    /// <summary>Runs work in a transaction, again when it fails for a reason that passes; so it must bear being done twice.</summary>
    public Task<T> WriteAsync<T>(Func<ClientTransaction, CancellationToken, Task<T>> work, CancellationToken cancel) =>
        RetryAsync(AccessMode.Write, work, cancel);

    private async Task<T> RetryAsync<T>(AccessMode mode, Func<ClientTransaction, CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        var policy = new RetryPolicy(_client.RetryTime);
        var started = _client.Clock.GetTimestamp();

        for (var failures = 1; ; failures++)
        {
            var delay = RetryPolicy.DelayAfter(failures);

            try
            {
                return await AttemptAsync(mode, work, cancel);
            }
            catch (Exception e) when (FailureClass.IsRetriable(e) && _client.Clock.GetElapsedTime(started) + delay < policy.Limit)
            {
                await Task.Delay(delay, _client.Clock, cancel);
            }
        }
    }

    private async Task<T> AttemptAsync<T>(AccessMode mode, Func<ClientTransaction, CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        await using var transaction = await BeginAsync(mode, cancel);

        try
        {
            var result = await work(transaction, cancel);
            await transaction.CommitAsync(cancel);
            return result;
        }
        catch (Exception e) when (e is BoltException or ProtocolException)
        {
            Learn(e, transaction.Address);
            throw;
        }
    }

    private async Task<ClientTransaction> BeginAsync(AccessMode mode, CancellationToken cancel)
    {
        var lease = await TakeAsync(mode, cancel);

        try
        {
            return await ClientTransaction.BeginAsync(lease, Options(mode), Remember, cancel);
        }
        catch (Exception e)
        {
            Learn(e, lease.Connection.Address);
            await lease.DisposeAsync();
            throw;
        }
    }

    private Task<Lease> TakeAsync(AccessMode mode, CancellationToken cancel) => _source.TakeAsync(mode, _options.Database, _bookmarks, cancel);

    private TransactionOptions Options(AccessMode mode) => _options with { Mode = mode, Bookmarks = _bookmarks };

    private void Remember(string bookmark) => _bookmarks = [bookmark];

    // What a failure says about a server: the next attempt goes to another.
    private void Learn(Exception e, BoltAddress address)
    {
        if (e is BoltException bolt && FailureClass.IsNotTheWriter(bolt))
        {
            _source.Forget(address, _options.Database, onlyWrites: true);
        }
        else if (e is ProtocolException { Fault: ProtocolFault.Closed or ProtocolFault.Unavailable })
        {
            _source.Forget(address, _options.Database, onlyWrites: false);
        }
    }

    private async ValueTask EndAsync(Lease lease, QuerySummary? summary)
    {
        if (summary?.Bookmark is { } bookmark)
        {
            Remember(bookmark);
        }

        await lease.DisposeAsync();
    }
}
