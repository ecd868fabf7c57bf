using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>Describes plans for EXPLAIN and PROFILE.</summary>
internal sealed class PlanDescriber(ExecutablePlan plan, PlanProfile? profile)
{
    public PlanDescription Describe() => Describe(plan.Root);

    private PlanDescription Describe(LogicalPlan step)
    {
        var children = step.Inputs.Where(input => input is not LogicalSingleRow || step.Inputs.Count > 1).Select(Describe).ToList();
        var counted = profile?.Of(step);
        var below = profile is null ? 0 : step.Inputs.Sum(input => profile.Of(input).Hits);
        return new PlanDescription(
            step.Name,
            step.Details,
            step.Rows,
            [.. step.AllAssigned().Slots.Select(plan.Slots.NameOf).Where(name => !name.StartsWith("anon_", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)],
            children)
        {
            Rows = counted?.Rows,
            DbHits = counted is null ? null : Math.Max(0, counted.Hits - below),
        };
    }
}
