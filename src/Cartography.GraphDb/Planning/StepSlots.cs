using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>The slots that steps read beside those of their expressions.</summary>
internal static class StepSlots
{
    public static IEnumerable<int> ReadBy(LogicalPlan step) => step switch
    {
        // A pattern binds only what was not bound before; the rest it reads.
        LogicalMatch match => match.Graph.Assigned.Where(match.Graph.Bound.Contains),
        _ => [],
    };
}
