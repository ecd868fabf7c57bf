using System.Globalization;
using Cartography.Cypher.Binding;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Schema;

/// <summary>
/// One node for each label, one relationship for each type between each label that it leaves and each that it enters. They are made
/// for the answer and have negative numbers.
/// </summary>
internal sealed class Visualization : Procedure
{
    public override ProcedureSignature Signature { get; } = new(
        "db.schema.visualization",
        [],
        [new("nodes", CypherType.ListOf(CypherType.Node)), new("relationships", CypherType.ListOf(CypherType.Relationship))],
        ProcedureMode.Read,
        "The labels and how relationships connect them, as a graph.");

    public override IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context)
    {
        var graph = context.Graph;
        var summary = GraphSummary.Of(graph, context.Functions.Cancel, withProperties: false);
        var nodes = summary.Nodes.Keys.SelectMany(set => graph.Catalog.LabelSets[set - 1]).Distinct()
            .ToDictionary(label => label, label => Node(label, graph));
        var relationships = summary.Connections.Keys.GroupBy(connection => connection.Type)
            .SelectMany(group => Pairs(group.Key, group.Select(it => it.Start), group.Select(it => it.End), graph))
            .Select((it, at) => Relationship(-1L - at, graph.RelationshipTypes.NameOf(it.Type), nodes[it.Start], nodes[it.End]));

        yield return
        [
            Value.From(ListValue.Of(nodes.Values.Select(Value.From))),
            Value.From(ListValue.Of(relationships)),
        ];
    }

    private static IEnumerable<(int Type, int Start, int End)> Pairs(int type, IEnumerable<uint> starts, IEnumerable<uint> ends, GraphView graph)
    {
        var to = Labels(ends, graph);
        return Labels(starts, graph).SelectMany(start => to, (start, end) => (type, start, end));
    }

    private static List<int> Labels(IEnumerable<uint> sets, GraphView graph) =>
        [.. sets.Distinct().SelectMany(set => graph.Catalog.LabelSets[set - 1]).Distinct()];

    private static Node Node(int label, GraphView graph)
    {
        var id = -1L - label;
        var own = graph.Indexes.Where(index => index.Entity == EntityKind.Node && index.Tokens.Contains(label)).ToList();
        var properties = MapValue.Of(
            ("name", graph.Labels.NameOf(label)),
            ("indexes", Cells.Texts(own.Where(index => !index.IsUnique).Select(index => string.Join(',', index.Keys.Select(graph.PropertyKeys.NameOf))))),
            ("constraints", Cells.Texts(own.Where(index => index.IsUnique).Select(index => Describe(index, graph)))));
        return new Node(id, id.ToString(CultureInfo.InvariantCulture), [graph.Labels.NameOf(label)], properties);
    }

    private static string Describe(IndexDefinition constraint, GraphView graph) =>
        $"Constraint( id={constraint.Id}, name='{constraint.Name}', type='UNIQUENESS', schema=(:{graph.Labels.NameOf(constraint.Tokens[0])} "
            + $"{{{string.Join(", ", constraint.Keys.Select(graph.PropertyKeys.NameOf))}}}) )";

    private static Value Relationship(long id, string type, Node start, Node end) => Value.From(new Relationship(
        id, id.ToString(CultureInfo.InvariantCulture), type, start.Id, start.ElementId, end.Id, end.ElementId, MapValue.Of(("name", type))));
}
