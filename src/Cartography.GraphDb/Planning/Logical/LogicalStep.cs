namespace Cartography.GraphDb.Planning.Logical;

/// <summary>A step with one input.</summary>
internal abstract record LogicalStep(LogicalPlan Input) : LogicalPlan
{
    public sealed override IReadOnlyList<LogicalPlan> Inputs => [Input];

    public override LogicalPlan WithInputs(IReadOnlyList<LogicalPlan> inputs) => this with { Input = inputs[0] };
}
