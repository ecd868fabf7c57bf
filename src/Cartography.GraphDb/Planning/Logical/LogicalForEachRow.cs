namespace Cartography.GraphDb.Planning.Logical;

/// <summary>Runs the right side for each row of the left side and gives the left side's row.</summary>
internal sealed record LogicalForEachRow(LogicalPlan Left, LogicalPlan Right, string Text) : LogicalPair(Left, Right)
{
    public override string Name => "Foreach";

    public override string Details => Text;
}
