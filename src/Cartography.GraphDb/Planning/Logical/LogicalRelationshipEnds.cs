namespace Cartography.GraphDb.Planning.Logical;

/// <summary>The ends of a relationship that is bound already.</summary>
internal sealed record LogicalRelationshipEnds(LogicalPlan Input, PatternRelationship Relationship, bool LeftIsBound, bool RightIsBound, string Text)
    : LogicalStep(Input)
{
    public override string Name => "ProjectEndpoints";

    public override IEnumerable<int> Assigns =>
        LeftIsBound ? RightIsBound ? [] : [Relationship.Right] : RightIsBound ? [Relationship.Left] : [Relationship.Left, Relationship.Right];

    public override string Details => Text;
}
