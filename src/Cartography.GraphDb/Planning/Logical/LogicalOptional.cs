namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalOptional(LogicalPlan Left, LogicalPlan Right, IReadOnlyList<int> Slots) : LogicalPair(Left, Right)
{
    public override IEnumerable<int> Assigns => Slots;
}
