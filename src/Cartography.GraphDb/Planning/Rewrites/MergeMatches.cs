using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning.Rewrites;

/// <summary>Two patterns one after another are one: what may not meet in one MATCH is said by conditions.</summary>
internal sealed class MergeMatches : IRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, RewriteContext context) => plan.Transform(step =>
        step is LogicalMatch { Input: LogicalMatch below } match && CanMerge(below.Graph, match.Graph)
            ? new LogicalMatch(below.Input, Merged(below.Graph, match.Graph))
            : step);

    private static bool CanMerge(QueryGraph below, QueryGraph above) =>
        !below.Connections.Concat(above.Connections).Any(connection => connection is PatternSelected or PatternRepeat or PatternVariableLength { Shortest: not null });

    private static QueryGraph Merged(QueryGraph below, QueryGraph above) => new(
        [.. below.Nodes.Concat(above.Nodes).DistinctBy(node => node.Slot)],
        [.. below.Connections, .. above.Connections],
        [.. below.Conditions, .. above.Conditions],
        new SlotSet(below.Bound.Slots.Concat(above.Bound.Slots).Except(below.Assigned)))
    {
        Hints = [.. below.Hints, .. above.Hints],
    };
}
