namespace Cartography.GraphDb.Planning.Logical;

/// <summary>The relationships between two bound nodes.</summary>
internal sealed record LogicalExpandInto(LogicalPlan Input, PatternRelationship Relationship, string Text) : LogicalStep(Input)
{
    public override string Name => "Expand(Into)";

    public override IEnumerable<int> Assigns => [Relationship.Slot];

    public override Effects Reads => Effects.RelationshipsOf(Relationship.Types);

    public override string Details => Text;
}
