using Cartography.GraphDb.Planning.Logical;
using Cartography.GraphDb.Planning.Rewrites;

namespace Cartography.GraphDb.Planning;

/// <summary>Makes a plan good: one rewrite after another.</summary>
internal static class Optimizer
{
    /// <summary>All rewrites. The order matters.</summary>
    public static IReadOnlyList<IRewrite> Rewrites { get; } =
    [
        // Patterns grow together and take their conditions in before anything is chosen for them.
        new MergeMatches(),
        new PushDownFilters(),

        // The only one that must be there: it turns patterns into steps.
        new PlanMatches(),

        // They look for steps that PlanMatches has chosen.
        new UseStoredCounts(),
        new UseDegrees(),
        new KeepTopRows(),

        // Last, when it is clear what reads and what writes.
        new SeparateReadsFromWrites(),
        new FinishWritesUnderLimits(),
    ];

    /// <summary>The plan after all rewrites but those left out.</summary>
    public static LogicalPlan Optimize(LogicalPlan plan, RewriteContext context, IReadOnlySet<Type>? without = null)
    {
        foreach (var rewrite in Rewrites)
        {
            if (without is not null && without.Contains(rewrite.GetType()))
            {
                continue;
            }

            foreach (var subplan in context.Subplans)
            {
                subplan.Plan = rewrite.Apply(subplan.Plan, context);
            }

            plan = rewrite.Apply(plan, context);
        }

        return plan;
    }
}
