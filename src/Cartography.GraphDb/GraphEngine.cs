using Cartography.GraphDb.Execution.Statements;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Procedures;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Transactions;

namespace Cartography.GraphDb;

/// <summary>An embedded graph database: opened once, asked through sessions by any number of threads.</summary>
public sealed class GraphEngine : IAsyncDisposable
{
    private readonly GraphDatabase _database;
    private readonly StatementCache _statements;

    internal GraphEngine(GraphDatabase database, EngineOptions options, TimeProvider clock, IProcedureCatalog procedures)
    {
        _database = database;
        Options = options;
        Clock = clock;
        Procedures = procedures;
        Opened = clock.GetUtcNow();
        Transactions = new TransactionRegistry(options, clock);
        _statements = new StatementCache(options.CachedPlans);
    }

    /// <summary>The settings that it was opened with.</summary>
    public EngineOptions Options { get; }

    /// <summary>The connections of the server that opens this database to others; set by that server.</summary>
    public IConnectionList? Connections { get; set; }

    internal DateTimeOffset Opened { get; }

    internal TimeProvider Clock { get; }

    internal IProcedureCatalog Procedures { get; }

    internal TransactionRegistry Transactions { get; }

    /// <summary>The store beneath, for typed batches: no query text in between.</summary>
    public GraphDatabase Database => _database;

    internal StatementCache Statements => _statements;

    /// <summary>Opens the database in a folder; one in memory, gone when it is closed, without a folder.</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="options">Limits and settings.</param>
    /// <param name="clock">The clock of time functions and timeouts; the system's when none is given.</param>
    /// <param name="cancel">Ends the opening.</param>
    /// <exception cref="StorageException">The folder is held by another process, damaged, or cannot be read.</exception>
    public static async Task<GraphEngine> OpenAsync(
        string? folder = null, EngineOptions? options = null, TimeProvider? clock = null, CancellationToken cancel = default) =>
        await OpenAsync(folder, options ?? EngineOptions.Default, clock ?? TimeProvider.System, ProcedureCatalog.Default, cancel);

    /// <summary>A session: one transaction at a time. Cheap; not for several threads at once.</summary>
    public GraphSession OpenSession(string? user = null) => new(this, user ?? "");

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Transactions.Dispose();
        _database.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static async Task<GraphEngine> OpenAsync(
        string? folder, EngineOptions options, TimeProvider clock, IProcedureCatalog procedures, CancellationToken cancel)
    {
        var database = await DatabaseOpening.OpenAsync(folder, cancel);
        return new GraphEngine(database, options, clock, procedures);
    }
}
