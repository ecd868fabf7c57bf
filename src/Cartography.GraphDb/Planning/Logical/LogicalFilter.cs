using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalFilter(LogicalPlan Input, IReadOnlyList<Condition> Conditions) : LogicalStep(Input)
{
    public override IEnumerable<Evaluator> Expressions => Conditions.Select(condition => condition.Test);

    public override string Details => string.Join(" AND ", Conditions.Select(condition => condition.Text));
}
