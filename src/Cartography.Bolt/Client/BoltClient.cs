namespace Cartography.Bolt.Client;

/// <summary>A client of one database server or cluster. Made once, used by all; holds the connections.</summary>
public sealed class BoltClient : IAsyncDisposable
{
    private readonly IConnectionSource _source;
    private readonly BoltClientOptions _options;

    /// <summary>A client of this server, as this user. Nothing is connected before it is needed.</summary>
    public BoltClient(BoltUri uri, AuthToken token, BoltClientOptions? options = null)
    {
        Uri = uri;
        _options = options ?? new BoltClientOptions();
        var factory = new ConnectionFactory(uri, token, _options);
        _source = uri.IsRouted ? new RoutedSource(uri, factory, _options) : new DirectSource(uri.Address, factory, _options);
    }

    /// <summary>The server.</summary>
    public BoltUri Uri { get; }

    /// <summary>A session; its options hold for each of its transactions.</summary>
    public ClientSession OpenSession(TransactionOptions? options = null) => new(_source, options ?? TransactionOptions.Default, _options);

    /// <summary>Connects to see whether it can be done. Fails as everything else would.</summary>
    public async Task VerifyAsync(string? database, CancellationToken cancel)
    {
        await using var lease = await _source.TakeAsync(AccessMode.Read, database, [], cancel);
        await lease.Connection.ResetAsync(cancel);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
