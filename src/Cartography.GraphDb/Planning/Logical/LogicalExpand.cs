namespace Cartography.GraphDb.Planning.Logical;

/// <summary>From a bound node along its relationships.</summary>
internal sealed record LogicalExpand(LogicalPlan Input, PatternRelationship Relationship, bool FromLeft, string Text) : LogicalStep(Input)
{
    public override string Name => "Expand(All)";

    public int From => FromLeft ? Relationship.Left : Relationship.Right;

    public int To => FromLeft ? Relationship.Right : Relationship.Left;

    public override IEnumerable<int> Assigns => [Relationship.Slot, To];

    public override Effects Reads => Effects.RelationshipsOf(Relationship.Types);

    public override string Details => Text;
}
