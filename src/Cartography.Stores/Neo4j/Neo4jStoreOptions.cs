using Cartography.Bolt.Client;

namespace Cartography.Stores.Neo4j;

/// <summary>Which Neo4j, and how to reach it.</summary>
public sealed record Neo4jStoreOptions
{
    /// <summary>Where it is, as bolt://, neo4j://, each also with +s or +ssc.</summary>
    public string Uri { get; init; } = "bolt://localhost:7687";

    /// <summary>A socket file of this machine on which the database answers, instead of the URI.</summary>
    public string? SocketFile { get; init; }

    /// <summary>What the store calls itself; null for the URI and database.</summary>
    public string? Place { get; init; }

    /// <summary>The user; null for a server without authentication.</summary>
    public string? User { get; init; }

    /// <summary>The user's password.</summary>
    public string? Password { get; init; }

    /// <summary>The database; null for the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>How old a connection may get.</summary>
    public TimeSpan ConnectionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>A connection that was idle longer is tried before it is used; null tries none.</summary>
    public TimeSpan? LivenessCheckTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a transaction is tried again while the database is busy or changes its leader.</summary>
    public TimeSpan RetryTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many rows a transaction has at most; fewer when the server has not the memory.</summary>
    public int RowsPerTransaction { get; init; } = 20_000;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal AuthToken Token => User is null ? AuthToken.None : AuthToken.Basic(User, Password ?? "");

    internal BoltClientOptions Client => new()
    {
        ConnectionLifetime = ConnectionLifetime,
        LivenessCheckTimeout = LivenessCheckTimeout,
        RetryTime = RetryTime,
        SocketFile = SocketFile,
        Clock = Clock,
    };
}
