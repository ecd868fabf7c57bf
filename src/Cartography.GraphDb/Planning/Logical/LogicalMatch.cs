using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

/// <summary>A pattern to be found, not yet planned.</summary>
internal sealed record LogicalMatch(LogicalPlan Input, QueryGraph Graph) : LogicalStep(Input)
{
    public override IEnumerable<int> Assigns => Graph.Assigned;

    public override IEnumerable<Evaluator> Expressions => Graph.AllConditions.Select(condition => condition.Test);
}
