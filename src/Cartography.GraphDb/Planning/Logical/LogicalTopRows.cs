using Cartography.GraphDb.Execution;
using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalTopRows(LogicalPlan Input, IReadOnlyList<SortKey> Keys, IReadOnlyList<int> Kept, Evaluator Count, string Text)
    : LogicalStep(Input)
{
    public override string Name => "Top";

    public override bool IsBlocking => true;

    public override string Details => Text;

    public override IEnumerable<Evaluator> Expressions => [Count];
}
