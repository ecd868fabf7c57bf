using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalUnwind(LogicalPlan Input, Evaluator List, int Slot, string Text) : LogicalStep(Input)
{
    public override IEnumerable<int> Assigns => [Slot];

    public override IEnumerable<Evaluator> Expressions => [List];

    public override string Details => Text;
}
