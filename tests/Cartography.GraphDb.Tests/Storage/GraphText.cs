using System.Globalization;
using System.Text;
using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Cursors;
using Cartography.GraphDb.Storage.Indexing;

namespace Cartography.GraphDb.Tests.Storage;

/// <summary>A whole graph as text, read through every way of access, so that two graphs can be compared and one with itself.</summary>
internal static class GraphText
{
    /// <param name="view">The graph.</param>
    /// <param name="namesToo">Whether labels and types that nothing carries are written too.</param>
    public static string Of(GraphView view, bool namesToo = true)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{view.NodeCount} nodes, {view.RelationshipCount} relationships");
        var nodes = view.AllNodes();
        var count = 0L;

        while (nodes.MoveNext())
        {
            var node = nodes.Current;
            count++;
            text.Append(CultureInfo.InvariantCulture, $"({node}{string.Concat(view.LabelsOf(node).ToArray().Select(label => ":" + view.Labels.NameOf(label)).Order(StringComparer.Ordinal))}");
            text.AppendLine(" " + Properties(view.NodeProperties(node)) + ")");
            Expand(text, view, node);
        }

        Assert.Equal(view.NodeCount, count);
        ByToken(text, view, namesToo);
        Indexes(text, view);
        return text.ToString();
    }

    private static void Expand(StringBuilder text, GraphView view, long node)
    {
        foreach (var direction in (Direction[])[Direction.Outgoing, Direction.Incoming, Direction.Both])
        {
            var cursor = view.Expand(node, direction, []);
            var lines = new List<string>();

            while (cursor.MoveNext())
            {
                Assert.Equal(cursor.Type, view.TypeOf(cursor.Relationship));
                Assert.Equal(node, cursor.IsIncoming ? view.EndOf(cursor.Relationship) : view.StartOf(cursor.Relationship));
                lines.Add($"  {direction} {cursor.Relationship}:{view.RelationshipTypes.NameOf(cursor.Type)} {cursor.Other} {Properties(view.RelationshipProperties(cursor.Relationship))}");
            }

            Assert.Equal(lines.Count, view.Degree(node, direction));
            lines.Sort(StringComparer.Ordinal);
            lines.ForEach(line => text.AppendLine(line));
        }
    }

    private static void ByToken(StringBuilder text, GraphView view, bool namesToo)
    {
        for (var label = 0; label < view.Labels.Count; label++)
        {
            var cursor = view.NodesWith(label);
            var ids = new List<long>();

            while (cursor.MoveNext())
            {
                Assert.True(view.HasLabel(cursor.Current, label));
                ids.Add(cursor.Current);
            }

            Assert.Equal(view.NodeCountOf(label), ids.Count);

            if (ids.Count == 0 && !namesToo)
            {
                continue;
            }

            text.AppendLine(CultureInfo.InvariantCulture, $":{view.Labels.NameOf(label)} {string.Join(' ', ids)}");
        }

        for (var type = 0; type < view.RelationshipTypes.Count; type++)
        {
            var cursor = view.RelationshipsOfType(type);
            var ids = new List<long>();

            while (cursor.MoveNext())
            {
                ids.Add(cursor.Current);
            }

            Assert.Equal(view.RelationshipCountOf(type), ids.Count);

            if (ids.Count == 0 && !namesToo)
            {
                continue;
            }

            text.AppendLine(CultureInfo.InvariantCulture, $"[:{view.RelationshipTypes.NameOf(type)}] {string.Join(' ', ids)}");
        }
    }

    private static void Indexes(StringBuilder text, GraphView view)
    {
        foreach (var definition in view.Indexes)
        {
            var index = view.IndexWithId(definition.Id)!;
            var cursor = view.Scan(index);
            var ids = Ids(ref cursor);
            text.AppendLine(CultureInfo.InvariantCulture, $"{definition.Name} {definition.IsUnique} {string.Join(' ', ids)}");

            foreach (var id in ids.Take(20))
            {
                var value = definition.Entity == EntityKind.Node ? view.NodeProperty(id, definition.Keys[0]) : view.RelationshipProperty(id, definition.Keys[0]);
                var found = view.Seek(index, value);
                Assert.Contains(id, Ids(ref found));
            }
        }
    }

    private static List<long> Ids(ref IndexCursor cursor)
    {
        var ids = new List<long>();

        while (cursor.MoveNext())
        {
            ids.Add(cursor.Current);
        }

        return ids;
    }

    private static string Properties(Cartography.Values.MapValue map) =>
        string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={entry.Value}"));
}
