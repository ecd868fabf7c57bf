using Cartography.Cypher.Binding;
using Cartography.GraphDb.Storage;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Schema;

internal sealed class RelTypeProperties : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.schema.relTypeProperties",
        [],
        [
            new("relType", CypherType.String),
            new("propertyName", CypherType.String),
            new("propertyTypes", CypherType.ListOf(CypherType.String)),
            new("mandatory", CypherType.Boolean),
        ],
        ProcedureMode.Read,
        "The properties of relationships by their type, from a walk over all relationships.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) =>
        GraphSummary.Of(context.Graph, context.Functions.Cancel).Relationships.SelectMany(group => Rows(group.Key, group.Value, context.Graph));

    private static IEnumerable<Value[]> Rows(int type, EntityGroup group, GraphView graph)
    {
        var name = $":`{graph.RelationshipTypes.NameOf(type)}`";

        if (group.Properties.Count == 0)
        {
            yield return [name, Value.Null, Value.Null, false];
        }

        foreach (var (key, use) in group.Properties)
        {
            yield return [name, graph.PropertyKeys.NameOf(key), Cells.Texts(PropertyTypeNames.Of(use)), use.Count == group.Count];
        }
    }
}
