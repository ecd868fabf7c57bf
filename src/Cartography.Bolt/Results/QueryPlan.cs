using Cartography.Values;

namespace Cartography.Bolt.Results;

/// <summary>One operator of a query's plan, and what feeds it.</summary>
/// <param name="OperatorType">Its name, with the database behind it as Neo4j writes it: <c>Filter@neo4j</c>.</param>
/// <param name="Arguments">What it was told (Details, EstimatedRows, ...).</param>
/// <param name="Identifiers">The variables that it gives on.</param>
/// <param name="Children">The operators that feed it.</param>
public sealed record QueryPlan(string OperatorType, MapValue Arguments, IReadOnlyList<string> Identifiers, IReadOnlyList<QueryPlan> Children)
{
    /// <summary>What it did; null where the query was only explained.</summary>
    public OperatorProfile? Profile { get; init; }
}
