using Cartography.Values;

namespace Cartography.Testing;

/// <summary>A graph as sorted lines of text: what two graphs have in common and do not can be seen by comparing them.</summary>
public static class GraphText
{
    private static readonly string[] Stamps = ["firstseen", "lastupdated", "_module_name", "_module_version"];

    /// <summary>One line for each node and edge of a store, without the stamps.</summary>
    public static IReadOnlyList<string> Of(MemoryStore store) =>
        [.. store.Nodes.Select(Line).Concat(store.Edges.Select(Line)).Order(StringComparer.Ordinal)];

    /// <summary>A node by its labels and id.</summary>
    public static string NameOf(MemoryNode node) => $"({string.Join(':', node.Labels)} {node.Properties["id"]})";

    /// <summary>Whether two values are written the same.</summary>
    public static bool Same(Value left, Value right) => left.Kind == right.Kind && string.Equals(left.ToString(), right.ToString(), StringComparison.Ordinal);

    private static string Line(MemoryNode node) => $"{NameOf(node)} {PropertiesOf(node.Properties)}".TrimEnd();

    private static string Line(MemoryEdge edge) =>
        $"{NameOf(edge.Start)}-[{edge.Type}]->{NameOf(edge.End)} {PropertiesOf(edge.Properties)}".TrimEnd();

    private static string PropertiesOf(Dictionary<string, Value> properties) => string.Join(
        ", ",
        properties.Where(property => !Stamps.Contains(property.Key) && property.Key != "id")
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => $"{property.Key}: {property.Value}"));
}
