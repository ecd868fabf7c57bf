namespace Cartography.GraphDb;

/// <summary>One step of a plan with the steps below it, as EXPLAIN and PROFILE show it.</summary>
/// <param name="Operator">What it does, in Neo4j's names where there is one.</param>
/// <param name="Details">With what.</param>
/// <param name="EstimatedRows">How many rows the planner expected.</param>
/// <param name="Identifiers">The variables that are bound after it.</param>
/// <param name="Children">The steps whose rows it takes.</param>
public sealed record PlanDescription(
    string Operator, string Details, double EstimatedRows, IReadOnlyList<string> Identifiers, IReadOnlyList<PlanDescription> Children)
{
    /// <summary>For PROFILE: how many rows it gave.</summary>
    public long? Rows { get; init; }

    /// <summary>For PROFILE: how often it read the store.</summary>
    public long? DbHits { get; init; }
}
