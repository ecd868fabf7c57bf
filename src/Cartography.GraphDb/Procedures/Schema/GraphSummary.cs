using Cartography.GraphDb.Storage;

namespace Cartography.GraphDb.Procedures.Schema;

/// <summary>What the graph is made of, from one walk over it: properties by label set and by type, and which label sets a type connects.</summary>
internal sealed class GraphSummary
{
    private const int StepsBetweenChecks = 4096;

    private GraphSummary()
    {
    }

    /// <summary>By label set, as the records number it.</summary>
    public Dictionary<uint, EntityGroup> Nodes { get; } = [];

    /// <summary>By relationship type.</summary>
    public Dictionary<int, EntityGroup> Relationships { get; } = [];

    /// <summary>How many relationships of a type go from nodes of one label set to nodes of another.</summary>
    public Dictionary<(int Type, uint Start, uint End), long> Connections { get; } = [];

    /// <summary>Walks the whole graph; without properties it reads none of them.</summary>
    public static GraphSummary Of(GraphView graph, CancellationToken cancel, bool withProperties = true)
    {
        var summary = new GraphSummary();
        summary.WalkNodes(graph, withProperties, cancel);
        summary.WalkRelationships(graph, withProperties, cancel);
        return summary;
    }

    /// <summary>The names of the labels of a set.</summary>
    public static string[] LabelNames(GraphView graph, uint set) => [.. graph.Catalog.LabelSets[set - 1].Select(graph.Labels.NameOf)];

    private void WalkNodes(GraphView graph, bool withProperties, CancellationToken cancel)
    {
        var nodes = graph.AllNodes();

        for (var step = 0; nodes.MoveNext(); step++)
        {
            Check(step, cancel);
            var group = Group(Nodes, graph.Node(nodes.Current).LabelSet);
            group.Count++;

            if (withProperties)
            {
                foreach (var key in graph.NodePropertyKeys(nodes.Current))
                {
                    group.Add(key, graph.NodeProperty(nodes.Current, key));
                }
            }
        }
    }

    private void WalkRelationships(GraphView graph, bool withProperties, CancellationToken cancel)
    {
        var relationships = graph.AllRelationships();

        for (var step = 0; relationships.MoveNext(); step++)
        {
            Check(step, cancel);
            var id = relationships.Current;
            var type = graph.TypeOf(id);
            var group = Group(Relationships, type);
            group.Count++;
            var connection = (type, graph.Node(graph.StartOf(id)).LabelSet, graph.Node(graph.EndOf(id)).LabelSet);
            Connections[connection] = Connections.GetValueOrDefault(connection) + 1;

            if (withProperties)
            {
                foreach (var key in graph.RelationshipPropertyKeys(id))
                {
                    group.Add(key, graph.RelationshipProperty(id, key));
                }
            }
        }
    }

    private static EntityGroup Group<TKey>(Dictionary<TKey, EntityGroup> groups, TKey key)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var group))
        {
            groups[key] = group = new EntityGroup();
        }

        return group;
    }

    private static void Check(int step, CancellationToken cancel)
    {
        if (step % StepsBetweenChecks == 0)
        {
            cancel.ThrowIfCancellationRequested();
        }
    }
}
