namespace Cartography.GraphDb.Planning.Logical;

/// <summary>One row: what is bound already.</summary>
internal sealed record LogicalSingleRow : LogicalPlan
{
    public override string Name => "Argument";
}
