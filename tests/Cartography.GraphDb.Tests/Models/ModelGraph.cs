using Cartography.Values;

namespace Cartography.GraphDb.Tests.Models;

/// <summary>A graph as simply as it can be: dictionaries that are copied whole.</summary>
internal sealed class ModelGraph
{
    public SortedDictionary<long, (SortedSet<string> Labels, SortedDictionary<string, string> Properties)> Nodes { get; } = [];

    public SortedDictionary<long, (string Type, long Start, long End, SortedDictionary<string, string> Properties)> Relationships { get; } = [];

    public ModelGraph Copy()
    {
        var copy = new ModelGraph();

        foreach (var (id, node) in Nodes)
        {
            copy.Nodes[id] = (new SortedSet<string>(node.Labels, StringComparer.Ordinal), new SortedDictionary<string, string>(node.Properties, StringComparer.Ordinal));
        }

        foreach (var (id, relationship) in Relationships)
        {
            copy.Relationships[id] = (relationship.Type, relationship.Start, relationship.End, new SortedDictionary<string, string>(relationship.Properties, StringComparer.Ordinal));
        }

        return copy;
    }

    public string Text()
    {
        var nodes = Nodes.Select(pair => $"({pair.Key}{string.Concat(pair.Value.Labels.Select(label => ":" + label))} {Properties(pair.Value.Properties)})");
        var relationships = Relationships.Select(pair => $"[{pair.Key}:{pair.Value.Type} {pair.Value.Start}->{pair.Value.End} {Properties(pair.Value.Properties)}]");
        return string.Join('\n', nodes.Concat(relationships));
    }

    public static void Set(SortedDictionary<string, string> properties, string key, in Value value)
    {
        if (value.IsNull)
        {
            properties.Remove(key);
        }
        else
        {
            properties[key] = value.ToString();
        }
    }

    private static string Properties(SortedDictionary<string, string> properties) =>
        string.Join(", ", properties.Select(property => $"{property.Key}={property.Value}"));
}
