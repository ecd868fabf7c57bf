using Cartography.Bolt;
using Cartography.Bolt.Client;
using Cartography.Core.Stores;

namespace Cartography.Stores.Neo4j;

/// <summary>A graph in a Neo4j server or cluster, over Bolt.</summary>
public sealed class Neo4jStore : IGraphStore
{
    private readonly BoltClient _client;
    private readonly Neo4jStoreOptions _options;

    /// <summary>A store on this server. Nothing is connected before it is needed. Fails with <see cref="StoreException"/> for a URI that is none.</summary>
    public Neo4jStore(Neo4jStoreOptions options)
    {
        _options = options;

        try
        {
            _client = new BoltClient(BoltUri.Parse(options.Uri), options.Token, options.Client);
        }
        catch (FormatException e)
        {
            throw new StoreException(e.Message, inner: e);
        }

        Writer = new Neo4jWriter(_client, options);
    }

    /// <inheritdoc/>
    public string Description => _options.Place
        ?? $"Neo4j at {_options.Uri}, {(_options.Database is null ? "home database" : $"database {_options.Database}")}";

    /// <inheritdoc/>
    public IGraphWriter Writer { get; }

    /// <inheritdoc/>
    public IGraphSession OpenSession() => new Neo4jSession(_client.OpenSession(new TransactionOptions { Database = _options.Database }));

    /// <summary>Connects, to see whether it can be done. Fails with <see cref="StoreException"/>.</summary>
    public async Task VerifyAsync(CancellationToken cancel)
    {
        try
        {
            await _client.VerifyAsync(_options.Database, cancel);
        }
        catch (Exception e) when (Neo4jFailure.Is(e))
        {
            throw Neo4jFailure.Of(e);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _client.DisposeAsync();
}
