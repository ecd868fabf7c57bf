namespace Cartography.GraphDb.Planning.Logical;

/// <summary>A parenthesised path, repeated.</summary>
internal sealed record LogicalRepeat(LogicalPlan Left, LogicalPlan Right, PatternRepeat Connection, bool FromLeft, bool Into, string Text) : LogicalPair(Left, Right)
{
    public override string Name => "Repeat(Trail)";

    public override IEnumerable<int> Assigns =>
        [.. Connection.Groups.Select(group => group.List), Connection.PathSlot, .. Into ? Array.Empty<int>() : [FromLeft ? Connection.Right : Connection.Left]];

    public override string Details => Text;
}
