using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Execution;

/// <summary>What the steps of a profiled plan did.</summary>
internal sealed class PlanProfile
{
    private readonly Dictionary<LogicalPlan, StepProfile> _steps = new(ReferenceEqualityComparer.Instance);

    public StepProfile Of(LogicalPlan step) => _steps.TryGetValue(step, out var profile) ? profile : _steps[step] = new();
}
