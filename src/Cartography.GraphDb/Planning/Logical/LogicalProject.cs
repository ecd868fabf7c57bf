using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

/// <summary>Computes values into slots.</summary>
internal sealed record LogicalProject(LogicalPlan Input, IReadOnlyList<Assignment> Assignments) : LogicalStep(Input)
{
    public override string Name => "Projection";

    public override IEnumerable<int> Assigns => Assignments.Select(assignment => assignment.Slot);

    public override IEnumerable<Evaluator> Expressions => Assignments.Select(assignment => assignment.Value);

    public override string Details => string.Join(", ", Assignments.Select(assignment => assignment.Text));
}
