using Cartography.GraphDb.Procedures.Schema;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;

namespace Cartography.GraphDb.Procedures.Apoc;

/// <summary>What both apoc.meta procedures tell, by single labels and types.</summary>
internal sealed class MetaModel
{
    private readonly GraphView _graph;

    /// <summary>From a walk over the graph.</summary>
    public MetaModel(GraphView graph, CancellationToken cancel)
    {
        _graph = graph;
        Summary = GraphSummary.Of(graph, cancel);

        foreach (var (set, group) in Summary.Nodes)
        {
            foreach (var label in graph.Catalog.LabelSets[set - 1])
            {
                Add(label, group, set);
            }
        }

        foreach (var ((type, start, end), count) in Summary.Connections)
        {
            foreach (var from in graph.Catalog.LabelSets[start - 1])
            {
                foreach (var to in graph.Catalog.LabelSets[end - 1])
                {
                    Connections[(type, from, to)] = Connections.GetValueOrDefault((type, from, to)) + count;
                }
            }
        }
    }

    /// <summary>Label sets and types as they are in the graph.</summary>
    public GraphSummary Summary { get; }

    /// <summary>By label.</summary>
    public SortedDictionary<int, EntityGroup> Labels { get; } = [];

    /// <summary>By label: the other labels that its nodes carry.</summary>
    public Dictionary<int, SortedSet<string>> OtherLabels { get; } = [];

    /// <summary>How many relationships of a type go from one label to another.</summary>
    public Dictionary<(int Type, int From, int To), long> Connections { get; } = [];

    /// <summary>Whether an index over a label or type has a property.</summary>
    public bool IsIndexed(EntityKind entity, int token, int key) =>
        _graph.Indexes.Any(index => index.Entity == entity && index.Tokens.Contains(token) && index.Keys.Contains(key));

    /// <summary>Whether a property alone is unique in a label or type.</summary>
    public bool IsUnique(EntityKind entity, int token, int key) =>
        _graph.Constraints.Any(index => index.Entity == entity && index.Tokens.Contains(token) && index.Keys.Count == 1 && index.Keys[0] == key);

    private void Add(int label, EntityGroup from, uint set)
    {
        if (!Labels.TryGetValue(label, out var group))
        {
            Labels[label] = group = new EntityGroup();
            OtherLabels[label] = new SortedSet<string>(StringComparer.Ordinal);
        }

        OtherLabels[label].UnionWith(_graph.Catalog.LabelSets[set - 1].Where(other => other != label).Select(_graph.Labels.NameOf));
        group.Count += from.Count;

        foreach (var (key, use) in from.Properties)
        {
            if (!group.Properties.TryGetValue(key, out var known))
            {
                group.Properties[key] = known = new PropertyUse();
            }

            known.Add(use);
        }
    }
}
