namespace Cartography.GraphDb.Planning.Logical;

/// <summary>How many relationships there are, all or of types, from the counts that the store keeps.</summary>
internal sealed record LogicalRelationshipCount(IReadOnlyList<string>? Types, int Slot) : LogicalPlan
{
    public override string Name => "RelationshipCountFromCountStore";

    public override IEnumerable<int> Assigns => [Slot];

    public override Effects Reads => Effects.RelationshipsOf(Types);

    public override string Details => $"count( ()-[{(Types is null ? "" : ":" + string.Join('|', Types))}]->() )";
}
