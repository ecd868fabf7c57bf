using Cartography.Values;

namespace Cartography.Bolt;

/// <summary>How a transaction is to be run.</summary>
public sealed record TransactionOptions
{
    /// <summary>All left to the server.</summary>
    public static TransactionOptions Default { get; } = new();

    /// <summary>The database; null for the user's home database. Names are the same without case.</summary>
    public string? Database { get; init; }

    /// <summary>Whether it may write.</summary>
    public AccessMode Mode { get; init; }

    /// <summary>States of the database that it must see.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];

    /// <summary>How long it may take; null for the server's own limit, zero for no limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>What the client wants to see beside the transaction in lists and logs.</summary>
    public MapValue Metadata { get; init; } = MapValue.Empty;

    /// <summary>The user in whose name it runs, if another.</summary>
    public string? ImpersonatedUser { get; init; }

    /// <summary>Which notifications are wanted.</summary>
    public NotificationFilter Notifications { get; init; } = NotificationFilter.Default;
}
