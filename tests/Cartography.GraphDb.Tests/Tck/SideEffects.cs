namespace Cartography.GraphDb.Tests.Tck;

/// <summary>What a graph holds, as far as the kit counts changes of it.</summary>
internal sealed record SideEffects(IReadOnlySet<string> Nodes, IReadOnlySet<string> Relationships, IReadOnlySet<string> Labels, IReadOnlySet<string> Properties)
{
    public static SideEffects None { get; } = new(new HashSet<string>(), new HashSet<string>(), new HashSet<string>(), new HashSet<string>());

    public static SideEffects Of(GraphEngine engine)
    {
        var graph = engine.Database.BeginRead();
        HashSet<string> nodes = [], relationships = [], labels = [], properties = [];

        for (var cursor = graph.AllNodes(); cursor.MoveNext();)
        {
            nodes.Add($"n{cursor.Current}");

            foreach (var label in graph.LabelsOf(cursor.Current))
            {
                labels.Add(graph.Labels.NameOf(label));
            }

            properties.UnionWith(graph.NodeProperties(cursor.Current).Select(entry => $"n{cursor.Current} {entry.Key} {entry.Value}"));
        }

        for (var cursor = graph.AllRelationships(); cursor.MoveNext();)
        {
            relationships.Add($"r{cursor.Current}");
            properties.UnionWith(graph.RelationshipProperties(cursor.Current).Select(entry => $"r{cursor.Current} {entry.Key} {entry.Value}"));
        }

        return new(nodes, relationships, labels, properties);
    }

    public IEnumerable<string> Since(SideEffects before)
    {
        foreach (var (name, now, then) in new[]
        {
            ("nodes", Nodes, before.Nodes), ("relationships", Relationships, before.Relationships), ("labels", Labels, before.Labels), ("properties", Properties, before.Properties),
        })
        {
            if (now.Except(then).Count() is > 0 and var added)
            {
                yield return $"+{name} {added}";
            }

            if (then.Except(now).Count() is > 0 and var removed)
            {
                yield return $"-{name} {removed}";
            }
        }
    }
}
