namespace Cartography.Bolt.Results;

/// <summary>What is known of a query when its last row was read.</summary>
public sealed record QuerySummary
{
    /// <summary>What kind of query it was.</summary>
    public QueryType Type { get; init; }

    /// <summary>What it changed.</summary>
    public QueryCounters Counters { get; init; } = QueryCounters.None;

    /// <summary>Its plan, for EXPLAIN; with profiles for PROFILE.</summary>
    public QueryPlan? Plan { get; init; }

    /// <summary>Remarks of the database.</summary>
    public IReadOnlyList<QueryNotification> Notifications { get; init; } = [];

    /// <summary>The state of the database after an auto-committed query, to wait for in a later one; null inside a transaction.</summary>
    public string? Bookmark { get; init; }

    /// <summary>The database that it ran in.</summary>
    public string? Database { get; init; }
}
