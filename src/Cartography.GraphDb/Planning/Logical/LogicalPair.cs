namespace Cartography.GraphDb.Planning.Logical;

/// <summary>A step that runs its right side for each row of its left side.</summary>
internal abstract record LogicalPair(LogicalPlan Left, LogicalPlan Right) : LogicalPlan
{
    public sealed override IReadOnlyList<LogicalPlan> Inputs => [Left, Right];

    public override LogicalPlan WithInputs(IReadOnlyList<LogicalPlan> inputs) => this with { Left = inputs[0], Right = inputs[1] };
}
