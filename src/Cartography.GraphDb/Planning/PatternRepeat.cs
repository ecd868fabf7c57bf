namespace Cartography.GraphDb.Planning;

/// <summary>A parenthesised path, repeated: its variables become lists.</summary>
/// <param name="Left">The node before the first repetition.</param>
/// <param name="Right">The node behind the last repetition.</param>
/// <param name="Inner">What is repeated.</param>
/// <param name="InnerLeft">The first node of one repetition.</param>
/// <param name="InnerRight">The last node of one repetition.</param>
/// <param name="Min">The fewest repetitions.</param>
/// <param name="Max">The most repetitions.</param>
/// <param name="Groups">The variables of one repetition and the lists of all.</param>
/// <param name="RelationshipSlots">Relationships of one repetition, none of which may come twice.</param>
/// <param name="PathSlot">A list of nodes and relationships in walking order, without the first node.</param>
/// <param name="StepElements">The slots of one repetition in walking order, without its first node.</param>
/// <param name="Name">For plans.</param>
internal sealed record PatternRepeat(
    int Left,
    int Right,
    QueryGraph Inner,
    int InnerLeft,
    int InnerRight,
    long Min,
    long Max,
    IReadOnlyList<GroupVariable> Groups,
    IReadOnlyList<int> RelationshipSlots,
    int PathSlot,
    IReadOnlyList<int> StepElements,
    string Name) : PatternConnection(Left, Right)
{
    public override IEnumerable<Condition> Conditions => Inner.AllConditions;

    public override IEnumerable<int> Binds => [.. Groups.Select(group => group.List), PathSlot];
}
