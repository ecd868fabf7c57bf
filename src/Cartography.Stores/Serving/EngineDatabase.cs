using Cartography.Bolt;
using Cartography.Bolt.Server;
using Cartography.GraphDb;
using Cartography.Values;

namespace Cartography.Stores.Serving;

/// <summary>Opens the embedded database to Bolt's server. It does not own the engine.</summary>
/// <param name="engine">The database.</param>
/// <param name="isReadOnly">Refuses whatever would write.</param>
public sealed class EngineDatabase(GraphEngine engine, bool isReadOnly = false) : IBoltDatabase
{
    private long _commits;

    /// <inheritdoc/>
    public string ResolveDatabase(string? name) => DatabaseNames.Resolve(name, engine.Options.DatabaseName);

    /// <inheritdoc/>
    public async Task<IBoltResult> RunAsync(string query, MapValue parameters, TransactionOptions options, CancellationToken cancel)
    {
        var session = engine.OpenSession();

        try
        {
            var result = await session.RunAsync(query, parameters, Options(options), cancel);
            return new EngineResult(result, query, session, NextBookmark, ResolveDatabase(options.Database));
        }
        catch (Exception error) when (EngineFailure.IsKnown(error))
        {
            await session.DisposeAsync();
            throw EngineFailure.Of(error, query);
        }
    }

    /// <inheritdoc/>
    public async Task<IBoltTransaction> BeginAsync(TransactionOptions options, CancellationToken cancel)
    {
        var session = engine.OpenSession();

        try
        {
            await session.BeginAsync(Options(options), cancel);
            return new EngineTransaction(session, NextBookmark, ResolveDatabase(options.Database));
        }
        catch (Exception error) when (EngineFailure.IsKnown(error))
        {
            await session.DisposeAsync();
            throw EngineFailure.Of(error, query: null);
        }
    }

    // Every commit is visible to every later query here, so a bookmark only has to be new.
    private string NextBookmark() => $"FB:{Interlocked.Increment(ref _commits)}";

    private QueryOptions Options(TransactionOptions options) => new()
    {
        Timeout = options.Timeout is { } timeout && timeout > TimeSpan.Zero ? timeout : null,
        Mode = isReadOnly || options.Mode == Bolt.AccessMode.Read ? GraphDb.AccessMode.Read : GraphDb.AccessMode.Write,
        Metadata = options.Metadata,
    };
}
