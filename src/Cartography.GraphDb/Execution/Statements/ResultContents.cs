using Cartography.GraphDb.Storage;
using Cartography.Values;
using Path = Cartography.Values.Path;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>Gives nodes and relationships their contents when they leave the database.</summary>
internal static class ResultContents
{
    public static Value Attach(in Value value, GraphView graph) => value.Kind switch
    {
        ValueKind.Node when value.NodeContents is null => Value.From(NodeOf(graph, value.AsId())),
        ValueKind.Relationship when value.RelationshipContents is null => Value.From(RelationshipOf(graph, value.AsId())),
        ValueKind.Path => Value.From(PathOf(graph, value.AsPath())),
        ValueKind.List => List(value, graph),
        ValueKind.Map => Map(value, graph),
        _ => value,
    };

    public static string[] LabelsOf(GraphView graph, long node)
    {
        var labels = graph.LabelsOf(node);

        if (labels.IsEmpty)
        {
            return [];
        }

        var names = new string[labels.Length];

        for (var i = 0; i < names.Length; i++)
        {
            names[i] = graph.Labels.NameOf(labels[i]);
        }

        return names;
    }

    private static Node NodeOf(GraphView graph, long id) => new(id, ElementIds.OfNode(id), LabelsOf(graph, id), graph.NodeProperties(id));

    private static Relationship RelationshipOf(GraphView graph, long id)
    {
        var type = graph.TypeOf(id);
        var (start, end) = (graph.StartOf(id), graph.EndOf(id));
        return new(
            id,
            ElementIds.OfRelationship(id),
            type < 0 ? "" : graph.RelationshipTypes.NameOf(type),
            start,
            ElementIds.OfNode(start),
            end,
            ElementIds.OfNode(end),
            graph.RelationshipProperties(id));
    }

    private static Path PathOf(GraphView graph, Path path)
    {
        var nodes = new Value[path.Nodes.Length];
        var relationships = new Value[path.Relationships.Length];

        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Attach(path.Nodes[i], graph);
        }

        for (var i = 0; i < relationships.Length; i++)
        {
            relationships[i] = Attach(path.Relationships[i], graph);
        }

        return new Path(nodes, relationships);
    }

    // A list of scalars, which most are, is handed on as it is.
    private static Value List(in Value value, GraphView graph)
    {
        var list = value.AsList();

        if (!NeedsContents(list))
        {
            return value;
        }

        var items = new Value[list.Count];

        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Attach(list[i], graph);
        }

        return Value.From(ListValue.Of(items));
    }

    private static bool NeedsContents(ListValue list)
    {
        if (list.Depth == 1 && list.LongCount > 0 && list[0L].Kind == ValueKind.Integer && list.LongCount > int.MaxValue)
        {
            return false;
        }

        for (long i = 0; i < list.LongCount; i++)
        {
            if (list[i].Kind is ValueKind.Node or ValueKind.Relationship or ValueKind.Path or ValueKind.List or ValueKind.Map)
            {
                return true;
            }
        }

        return false;
    }

    private static Value Map(in Value value, GraphView graph)
    {
        var map = value.AsMap();
        var changed = false;
        var entries = new KeyValuePair<string, Value>[map.Count];

        for (var i = 0; i < entries.Length; i++)
        {
            var item = map.ValueAt(i);
            changed |= item.Kind is ValueKind.Node or ValueKind.Relationship or ValueKind.Path or ValueKind.List or ValueKind.Map;
            entries[i] = new(map.KeyAt(i), Attach(item, graph));
        }

        return changed ? Value.From(MapValue.Of(entries)) : value;
    }
}
