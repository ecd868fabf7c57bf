namespace Cartography.GraphDb.Planning.Logical;

/// <summary>How many nodes there are, all or with a label, from the counts that the store keeps.</summary>
internal sealed record LogicalNodeCount(string? Label, int Slot) : LogicalPlan
{
    public override string Name => "NodeCountFromCountStore";

    public override IEnumerable<int> Assigns => [Slot];

    public override Effects Reads => Label is null ? Effects.AllNodes : Effects.NodesWith(Label);

    public override string Details => $"count( ({(Label is null ? "" : ":" + Label)}) )";
}
