using Cartography.Bolt;
using Cartography.Bolt.Client;
using Cartography.Bolt.Server;
using Cartography.Core.Stores;
using Cartography.Stores.Neo4j;
using Cartography.Stores.Serving;
using Cartography.Values;

namespace Cartography.Stores.Sharing;

/// <summary>Opens the graph of a folder that another process holds to Bolt's server: each query goes on to that process.</summary>
public sealed class HolderDatabase : IBoltDatabase, IAsyncDisposable
{
    private readonly BoltClient _client;
    private readonly bool _isReadOnly;
    private readonly string _name;

    private HolderDatabase(BoltClient client, bool isReadOnly, string name)
    {
        _client = client;
        _isReadOnly = isReadOnly;
        _name = name;
    }

    /// <summary>Connects to the process that holds a folder. Fails with <see cref="StoreException"/> where none answers.</summary>
    public static async Task<HolderDatabase> ConnectAsync(string folder, bool isReadOnly, TimeProvider clock, CancellationToken cancel)
    {
        var options = new BoltClientOptions { SocketFile = FolderSocket.Of(folder), Clock = clock };
        var client = new BoltClient(BoltUri.Parse("bolt://localhost"), AuthToken.None, options);

        try
        {
            await using var result = await client.OpenSession().RunAsync("RETURN 1", MapValue.Empty, cancel);
            var summary = await result.ConsumeAsync(cancel);
            return new HolderDatabase(client, isReadOnly, summary.Database ?? "neo4j");
        }
        catch (Exception e) when (Neo4jFailure.Is(e))
        {
            await client.DisposeAsync();
            throw new StoreException($"The process that holds {folder} does not answer: {e.Message}", inner: e);
        }
    }

    /// <inheritdoc/>
    public string ResolveDatabase(string? name) => DatabaseNames.Resolve(name, _name);

    /// <inheritdoc/>
    public async Task<IBoltResult> RunAsync(string query, MapValue parameters, TransactionOptions options, CancellationToken cancel)
    {
        try
        {
            return new HolderResult(await _client.OpenSession(Options(options)).RunAsync(query, parameters, cancel), isInTransaction: false);
        }
        catch (ProtocolException e)
        {
            throw HolderFailure.Of(e);
        }
    }

    /// <inheritdoc/>
    public async Task<IBoltTransaction> BeginAsync(TransactionOptions options, CancellationToken cancel)
    {
        try
        {
            var session = _client.OpenSession(Options(options));
            return new HolderTransaction(session, await session.BeginAsync(cancel));
        }
        catch (ProtocolException e)
        {
            throw HolderFailure.Of(e);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _client.DisposeAsync();

    private TransactionOptions Options(TransactionOptions options) => _isReadOnly ? options with { Mode = AccessMode.Read } : options;
}
