namespace Cartography.GraphDb.Planning.Logical;

internal sealed record LogicalProduceResults(LogicalPlan Input, IReadOnlyList<Column> Columns) : LogicalStep(Input)
{
    public override string Details => string.Join(", ", Columns.Select(column => column.Name));
}
