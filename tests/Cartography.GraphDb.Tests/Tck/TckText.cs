using System.Globalization;
using System.Text.RegularExpressions;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Tck;

/// <summary>Values as one text for each value, so that equal texts are equal values: 1 is not 1.0, times are strings as the kit has them.</summary>
internal static partial class TckText
{
    public static string Of(in Value value, bool anyListOrder) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => "float " + (value.AsFloat() + 0.0).ToString("R", CultureInfo.InvariantCulture),
        ValueKind.String => $"'{value.AsString()}'",
        ValueKind.List => List(value.AsList(), anyListOrder),
        ValueKind.Map => Map(value.AsMap(), anyListOrder),
        ValueKind.Node => Node(value.NodeContents!, anyListOrder),
        ValueKind.Relationship => Relationship(value.RelationshipContents!, anyListOrder),
        ValueKind.Path => Path(value.AsPath(), anyListOrder),
        _ => $"'{WithoutZeroSeconds(ValueText.Plain(value))}'",
    };

    // The kit leaves seconds out where they are zero, and so is the fraction.
    private static string WithoutZeroSeconds(string text) => ZeroSeconds().Replace(text, "${time}");

    [GeneratedRegex(@"^(?<time>(?:[^T]*T)?\d\d:\d\d):00(?!\.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ZeroSeconds();

    private static string List(ListValue list, bool anyOrder)
    {
        var items = list.Select(item => Of(item, anyOrder));
        return "[" + string.Join(", ", anyOrder ? items.Order(StringComparer.Ordinal) : items) + "]";
    }

    private static string Map(MapValue map, bool anyOrder) =>
        "{" + string.Join(", ", map.Select(entry => $"{entry.Key}: {Of(entry.Value, anyOrder)}").Order(StringComparer.Ordinal)) + "}";

    private static string Node(Node node, bool anyOrder) =>
        $"({string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(label => ":" + label))} {Map(node.Properties, anyOrder)})";

    private static string Relationship(Relationship relationship, bool anyOrder) => $"[:{relationship.Type} {Map(relationship.Properties, anyOrder)}]";

    private static string Path(Cartography.Values.Path path, bool anyOrder)
    {
        var text = Of(path.Nodes[0], anyOrder);

        for (var i = 0; i < path.Length; i++)
        {
            var relationship = path.Relationships[i].RelationshipContents!;
            var forward = relationship.StartId == path.Nodes[i].AsId() && relationship.EndId == path.Nodes[i + 1].AsId();
            text += (forward ? "-" : "<-") + Of(path.Relationships[i], anyOrder) + (forward ? "->" : "-") + Of(path.Nodes[i + 1], anyOrder);
        }

        return $"<{text}>";
    }
}
