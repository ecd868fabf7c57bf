using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalAggregate(LogicalPlan Input, IReadOnlyList<Assignment> Keys, IReadOnlyList<Aggregation> Aggregations, string Text)
    : LogicalStep(Input)
{
    public override string Name => "EagerAggregation";

    public override bool IsBlocking => true;

    public override IEnumerable<int> Assigns =>
        Keys.Where(key => key.Value is not SlotEvaluator).Select(key => key.Slot).Concat(Aggregations.Select(aggregation => aggregation.Result));

    public override IEnumerable<Evaluator> Expressions =>
        Keys.Select(key => key.Value).Concat(Aggregations.SelectMany(aggregation => aggregation.Arguments));

    public override string Details => Text;
}
