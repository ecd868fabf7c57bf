using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalHashJoin(LogicalPlan Left, LogicalPlan Right, Evaluator LeftKey, Evaluator RightKey, int LeftSlot, int RightSlot, string Text)
    : LogicalPair(Left, Right)
{
    public override string Name => "ValueHashJoin";

    public override IEnumerable<int> Assigns => [LeftSlot, RightSlot];

    public override IEnumerable<Evaluator> Expressions => [LeftKey, RightKey];

    public override string Details => Text;
}
