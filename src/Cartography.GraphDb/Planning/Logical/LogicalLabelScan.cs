namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalLabelScan(LogicalPlan Input, int Slot, string Label, string Text) : LogicalStep(Input)
{
    public override string Name => "NodeByLabelScan";

    public override IEnumerable<int> Assigns => [Slot];

    public override Effects Reads => Effects.NodesWith(Label);

    public override string Details => Text;
}
