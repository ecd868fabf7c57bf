namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalDistinct(LogicalPlan Input, IReadOnlyList<int> Slots, string Text) : LogicalStep(Input)
{
    public override string Details => Text;
}
