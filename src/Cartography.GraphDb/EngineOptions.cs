using Cartography.Cypher.Parsing;

namespace Cartography.GraphDb;

/// <summary>Limits and settings of a database; each limit ends a query with an error that names it.</summary>
public sealed record EngineOptions
{
    /// <summary>All as it is.</summary>
    public static EngineOptions Default { get; } = new();

    /// <summary>The database's name in answers.</summary>
    public string DatabaseName { get; init; } = "neo4j";

    /// <summary>Host and port at which clients reach the server around this database, as it tells them.</summary>
    public string Address { get; init; } = "localhost:7687";

    /// <summary>When a query is ended unless it asks for less; null for never.</summary>
    public TimeSpan? QueryTimeout { get; init; }

    /// <summary>How long a query waits for the writer's place.</summary>
    public TimeSpan WriterWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>When a transaction that holds the writer's place, or a snapshot, is ended because nothing was asked of it.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Bytes that one query may hold: collected, sorted, grouped, and not yet committed.</summary>
    public long QueryMemoryBytes { get; init; } = 2L << 30;

    /// <summary>The most items in one list.</summary>
    public long ListItems { get; init; } = 1L << 26;

    /// <summary>The most UTF-16 units in one string.</summary>
    public int StringLength { get; init; } = 1 << 28;

    /// <summary>How deep lists and maps may be nested in each other.</summary>
    public int NestingDepth { get; init; } = 1_000;

    /// <summary>How deep expressions, patterns and subqueries of a statement may be nested in each other; a thread's stack must bear it.</summary>
    public int StatementDepth { get; init; } = ParserOptions.Default.MaxDepth;

    /// <summary>The longest statement, in UTF-16 units.</summary>
    public int StatementLength { get; init; } = ParserOptions.Default.MaxLength;

    /// <summary>How long one regular expression may look at one string.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The most transactions open at one time.</summary>
    public int OpenTransactions { get; init; } = 10_000;

    /// <summary>How many plans are remembered.</summary>
    public int CachedPlans { get; init; } = 1_000;

    /// <summary>The folder from which LOAD CSV may read; null for none.</summary>
    public string? ImportFolder { get; init; }
}
