using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

/// <summary>Nodes or relationships found by an index.</summary>
/// <param name="Input">For each of its rows the index is asked.</param>
/// <param name="Slot">Where the node or relationship goes.</param>
/// <param name="Relationship">For an index on relationships, the pattern whose ends are bound too.</param>
/// <param name="Entity">The label or type.</param>
/// <param name="Properties">The properties of the index.</param>
/// <param name="Seek">What is looked for.</param>
/// <param name="Text">For plans.</param>
internal sealed record LogicalIndexSeek(
    LogicalPlan Input, int Slot, PatternRelationship? Relationship, string Entity, IReadOnlyList<string> Properties, IndexSeekRequest Seek, string Text) : LogicalStep(Input)
{
    public override string Name => (Relationship is null ? "Node" : Relationship.Direction == RelationshipDirection.Either ? "UndirectedRelationship" : "DirectedRelationship") + Seek.OperatorName;

    public override IEnumerable<int> Assigns => Relationship is null ? [Slot] : [Slot, Relationship.Left, Relationship.Right];

    public override IEnumerable<Evaluator> Expressions => Seek.Expressions;

    public override Effects Reads => (Relationship is null ? Effects.NodesWith(Entity) : Effects.RelationshipsOf([Entity])).With(Effects.PropertyReads(Properties));

    public override string Details => Text;
}
