using Cartography.Cypher.Syntax;

namespace Cartography.GraphDb.Planning;

/// <summary>Relationships one after another, as a list in a slot.</summary>
/// <param name="Slot">The list of relationships.</param>
/// <param name="Left">The node on the left.</param>
/// <param name="Right">The node on the right.</param>
/// <param name="Direction">Which way each is walked.</param>
/// <param name="Types">Their types; null for all.</param>
/// <param name="Min">The fewest.</param>
/// <param name="Max">The most.</param>
/// <param name="StepRelationship">Where one relationship stands while its conditions are tested.</param>
/// <param name="StepNode">Where the node that it leads to stands while its conditions are tested.</param>
/// <param name="StepConditions">What each relationship and node on the way must meet.</param>
/// <param name="Name">For plans.</param>
internal sealed record PatternVariableLength(
    int Slot,
    int Left,
    int Right,
    RelationshipDirection Direction,
    IReadOnlyList<string>? Types,
    long Min,
    long Max,
    int StepRelationship,
    int StepNode,
    IReadOnlyList<Condition> StepConditions,
    string Name) : PatternConnection(Left, Right)
{
    public PatternShortest? Shortest { get; init; }

    public override IEnumerable<Condition> Conditions => Shortest is null ? StepConditions : StepConditions.Concat(Shortest.PathConditions);

    public override IEnumerable<int> Binds => [Slot];

    public override SlotSet Needs
    {
        get
        {
            var needs = new SlotSet();

            foreach (var condition in StepConditions)
            {
                needs.UnionWith(condition.Slots.Slots.Where(slot => slot != StepRelationship && slot != StepNode));
            }

            return needs;
        }
    }
}
