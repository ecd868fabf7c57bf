namespace Cartography.GraphDb.Planning.Logical;

/// <summary>Runs the input to its end and gives nothing.</summary>
internal sealed record LogicalEmptyResult(LogicalPlan Input) : LogicalStep(Input);
