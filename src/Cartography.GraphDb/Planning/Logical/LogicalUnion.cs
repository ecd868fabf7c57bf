namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalUnion(IReadOnlyList<LogicalPlan> Branches, IReadOnlyList<IReadOnlyList<int>> Columns, IReadOnlyList<int> Slots) : LogicalPlan
{
    public override IReadOnlyList<LogicalPlan> Inputs => Branches;

    public override IEnumerable<int> Assigns => Slots;

    public override LogicalPlan WithInputs(IReadOnlyList<LogicalPlan> inputs) => this with { Branches = inputs };
}
