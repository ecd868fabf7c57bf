namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalEager(LogicalPlan Input, IReadOnlyList<int> Slots, string Reason) : LogicalStep(Input)
{
    public override bool IsBlocking => true;

    public override string Details => Reason;
}
