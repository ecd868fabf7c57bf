using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalSkip(LogicalPlan Input, Evaluator Count, string Text) : LogicalStep(Input)
{
    public override string Details => Text;

    public override IEnumerable<Evaluator> Expressions => [Count];
}
