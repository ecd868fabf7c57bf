namespace Cartography.GraphDb.Planning.Logical;

/// <summary>All relationships of some types, with their ends.</summary>
internal sealed record LogicalRelationshipScan(LogicalPlan Input, PatternRelationship Relationship, string Text) : LogicalStep(Input)
{
    public override string Name => Relationship.Types is null ? "AllRelationshipsScan" : "RelationshipTypeScan";

    public override IEnumerable<int> Assigns => [Relationship.Slot, Relationship.Left, Relationship.Right];

    public override Effects Reads => Effects.RelationshipsOf(Relationship.Types);

    public override string Details => Text;
}
