using Cartography.Cypher.Binding;
using Cartography.GraphDb.Storage;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Schema;

internal sealed class NodeTypeProperties : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.schema.nodeTypeProperties",
        [],
        [
            new("nodeType", CypherType.String),
            new("nodeLabels", CypherType.ListOf(CypherType.String)),
            new("propertyName", CypherType.String),
            new("propertyTypes", CypherType.ListOf(CypherType.String)),
            new("mandatory", CypherType.Boolean),
        ],
        ProcedureMode.Read,
        "The properties of nodes by their labels, from a walk over all nodes.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context) =>
        GraphSummary.Of(context.Graph, context.Functions.Cancel).Nodes.SelectMany(group => Rows(group.Key, group.Value, context.Graph));

    private static IEnumerable<Value[]> Rows(uint set, EntityGroup group, GraphView graph)
    {
        var labels = GraphSummary.LabelNames(graph, set);
        var type = string.Concat(labels.Order(StringComparer.Ordinal).Select(label => $":`{label}`"));

        if (group.Properties.Count == 0)
        {
            yield return [type, Cells.Texts(labels), Value.Null, Value.Null, false];
        }

        foreach (var (key, use) in group.Properties)
        {
            yield return [type, Cells.Texts(labels), graph.PropertyKeys.NameOf(key), Cells.Texts(PropertyTypeNames.Of(use)), use.Count == group.Count];
        }
    }
}
