using System.Globalization;
using System.Text;

namespace Cartography.Values;

/// <summary>Values as text.</summary>
/// <remarks>Lists and maps nested deeper than <see cref="ValueDepth.Limit"/> fail with <see cref="ValueException"/>.</remarks>
public static class ValueText
{
    private const int Longest = 1 << 28;

    /// <summary>The text of one value as Neo4j's own shell prints it in a result: NULL, TRUE, "text", [1, 2], {a: 1}, (:Label {a: 1}).</summary>
    public static string Of(in Value value)
    {
        ValueDepth.Check(value);
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>
    /// The text that <c>toString()</c> gives: strings as they are, true, 1.0E7, temporal values and durations in ISO form,
    /// point({x: 1.0, y: 2.0, crs: 'cartesian'}). Values that it has no text for are written as <see cref="Of"/> does.
    /// </summary>
    public static string Plain(in Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString(),
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => NumberText.Of(value.AsInteger()),
        ValueKind.Float => NumberText.Of(value.AsFloat()),
        ValueKind.Point => value.AsPoint().ToString(),
        ValueKind.Duration => value.AsDuration().ToString(),
        ValueKind.Date => value.AsDate().ToString(),
        ValueKind.LocalTime => value.AsLocalTime().ToString(),
        ValueKind.ZonedTime => value.AsZonedTime().ToString(),
        ValueKind.LocalDateTime => value.AsLocalDateTime().ToString(),
        ValueKind.ZonedDateTime => value.AsZonedDateTime().ToString(),
        _ => Of(value),
    };

    private static void Write(StringBuilder text, in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("NULL");
                break;
            case ValueKind.Boolean:
                text.Append(value.AsBoolean() ? "TRUE" : "FALSE");
                break;
            case ValueKind.String:
                WriteQuoted(text, value.AsString());
                break;
            case ValueKind.Bytes:
                text.Append(CultureInfo.InvariantCulture, $"#{Convert.ToHexString(value.AsBytes())}");
                break;
            case ValueKind.List:
                WriteList(text, value.AsList());
                break;
            case ValueKind.Map:
                WriteMap(text, value.AsMap());
                break;
            case ValueKind.Node:
                WriteNode(text, value);
                break;
            case ValueKind.Relationship:
                WriteRelationship(text, value);
                break;
            case ValueKind.Path:
                WritePath(text, value.AsPath());
                break;
            default:
                text.Append(Plain(value));
                break;
        }
    }

    private static void WriteQuoted(StringBuilder text, string value)
    {
        text.Append('"');

        foreach (var unit in value)
        {
            text.Append(unit is '"' or '\\' ? "\\" : "").Append(unit);
        }

        text.Append('"');
    }

    private static void WriteList(StringBuilder text, ListValue list)
    {
        text.Append('[');

        for (long i = 0; i < list.LongCount; i++)
        {
            if (text.Length > Longest)
            {
                throw new ValueException(ValueFault.Argument, $"The text of a list is longer than {Longest} characters. Print fewer items.");
            }

            text.Append(i == 0 ? "" : ", ");
            Write(text, list[i]);
        }

        text.Append(']');
    }

    private static void WriteMap(StringBuilder text, MapValue map)
    {
        text.Append('{');

        for (var i = 0; i < map.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(map.KeyAt(i)).Append(": ");
            Write(text, map.ValueAt(i));
        }

        text.Append('}');
    }

    private static void WriteNode(StringBuilder text, in Value value)
    {
        text.Append('(');

        if (value.NodeContents is { } node)
        {
            foreach (var label in node.Labels)
            {
                text.Append(':').Append(label);
            }

            WriteProperties(text, node.Properties, node.Labels.Count > 0);
        }
        else
        {
            text.Append(NumberText.Of(value.AsId()));
        }

        text.Append(')');
    }

    private static void WriteRelationship(StringBuilder text, in Value value)
    {
        text.Append("[:");

        if (value.RelationshipContents is { } relationship)
        {
            text.Append(relationship.Type);
            WriteProperties(text, relationship.Properties, true);
        }
        else
        {
            text.Append(NumberText.Of(value.AsId()));
        }

        text.Append(']');
    }

    private static void WriteProperties(StringBuilder text, MapValue properties, bool spaced)
    {
        if (properties.Count > 0)
        {
            text.Append(spaced ? " " : "");
            WriteMap(text, properties);
        }
    }

    private static void WritePath(StringBuilder text, Path path)
    {
        Write(text, path.Nodes[0]);

        for (var i = 0; i < path.Length; i++)
        {
            var reversed = path.Relationships[i].RelationshipContents is { } contents && contents.StartId != path.Nodes[i].AsId();
            text.Append(reversed ? "<-" : "-");
            Write(text, path.Relationships[i]);
            text.Append(reversed ? "-" : "->");
            Write(text, path.Nodes[i + 1]);
        }
    }
}
