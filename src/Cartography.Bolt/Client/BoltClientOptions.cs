namespace Cartography.Bolt.Client;

/// <summary>How a client behaves.</summary>
public sealed record BoltClientOptions
{
    /// <summary>What the client calls itself.</summary>
    public string UserAgent { get; init; } = "cartography-dotnet/0.1.0";

    /// <summary>A socket file of this machine to connect through, whatever the URI's host and port; null for TCP.</summary>
    public string? SocketFile { get; init; }

    /// <summary>How long it may take until a server answers at all.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait for a free connection.</summary>
    public TimeSpan AcquisitionTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many connections there may be to one server.</summary>
    public int PoolSize { get; init; } = 100;

    /// <summary>How old a connection may get.</summary>
    public TimeSpan ConnectionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>A connection that was idle longer is tried before it is used; null tries none, zero each.</summary>
    public TimeSpan? LivenessCheckTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many rows are asked for at a time.</summary>
    public int FetchSize { get; init; } = 1000;

    /// <summary>How long a managed transaction is tried again.</summary>
    public TimeSpan RetryTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How large an answer may be, in bytes.</summary>
    public int MessageSizeLimit { get; init; } = 1 << 30;

    /// <summary>Which notifications are wanted.</summary>
    public NotificationFilter Notifications { get; init; } = NotificationFilter.Default;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
