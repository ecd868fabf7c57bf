using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning.Rewrites;

/// <summary>A limit above steps that write lets them run to their end.</summary>
internal sealed class FinishWritesUnderLimits : IRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, RewriteContext context) =>
        plan.WithDescendants().All(step => step.Writes.IsNone) ? plan : plan.Transform(step =>
            step is LogicalLimit limit && limit.WithDescendants().Any(below => !below.Writes.IsNone) ? limit with { Exhaustive = true } : step);
}
