using Cartography.Cypher.Binding;

namespace Cartography.GraphDb;

/// <summary>What is known when a query has ended.</summary>
/// <param name="Counters">What it changed.</param>
/// <param name="Type">What it did.</param>
/// <param name="Plan">Its plan, for EXPLAIN and PROFILE.</param>
/// <param name="IsProfiled">Whether the plan has the rows that were counted.</param>
/// <param name="Notifications">Remarks.</param>
/// <param name="AvailableAfter">From the call to the first row being ready to be read.</param>
/// <param name="ConsumedAfter">From then to the end.</param>
public sealed record QuerySummary(
    QueryCounters Counters,
    QueryType Type,
    PlanDescription? Plan,
    bool IsProfiled,
    IReadOnlyList<Notification> Notifications,
    TimeSpan AvailableAfter,
    TimeSpan ConsumedAfter);
