namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalAllNodesScan(LogicalPlan Input, int Slot, string Text) : LogicalStep(Input)
{
    public override IEnumerable<int> Assigns => [Slot];

    public override Effects Reads => Effects.AllNodes;

    public override string Details => Text;
}
