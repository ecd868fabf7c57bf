namespace Cartography.GraphDb.Execution;

/// <summary>How large the values of a query may grow; each limit ends the query with an error that names it.</summary>
internal sealed record QueryLimits
{
    /// <summary>The limits that hold when nothing else is asked for.</summary>
    public static QueryLimits Default { get; } = new();

    /// <summary>Bytes that a query may hold at one time.</summary>
    public long MemoryBytes { get; init; } = 2L << 30;

    /// <summary>The most items in one list that is held in memory.</summary>
    public long ListItems { get; init; } = 1L << 26;

    /// <summary>The most UTF-16 units in one string.</summary>
    public int StringLength { get; init; } = 1 << 28;

    /// <summary>How deep lists and maps may be nested in each other.</summary>
    public int NestingDepth { get; init; } = 1_000;

    /// <summary>How long one regular expression may look at one string before the query is ended.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(2);
}
