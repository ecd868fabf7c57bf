using Cartography.Values;

namespace Cartography.GraphDb;

/// <summary>How one query, or one transaction, is to run.</summary>
public sealed record QueryOptions
{
    /// <summary>Nothing special.</summary>
    public static QueryOptions Default { get; } = new();

    /// <summary>When it is ended; null for the engine's own limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether it may write.</summary>
    public AccessMode Mode { get; init; }

    /// <summary>What the caller wants to see beside it in SHOW TRANSACTIONS.</summary>
    public MapValue Metadata { get; init; } = MapValue.Empty;
}
