using Cartography.Values;

namespace Cartography.GraphDb.Functions;

/// <summary>One group's aggregation while it runs. What it holds is counted by the query's memory.</summary>
internal interface IAggregator
{
    /// <summary>Takes one row's arguments, null included. <c>count(*)</c> gets none. DISTINCT has been applied before.</summary>
    void Add(ReadOnlySpan<Value> arguments);

    /// <summary>The value for all rows that were added; also for none.</summary>
    Value Result();
}
