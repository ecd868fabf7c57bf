using System.Globalization;
using System.Text.Json;

namespace Cartography.Values;

internal static class ValueJsonWriter
{
    public static void Write(Utf8JsonWriter json, in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Integer:
                WriteInteger(json, value.AsInteger());
                break;
            case ValueKind.String:
                json.WriteStringValue(value.AsString());
                break;
            case ValueKind.List:
                WriteList(json, value.AsList());
                break;
            default:
                json.WriteStartObject();
                WriteTagged(json, value);
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteInteger(Utf8JsonWriter json, long number)
    {
        if (number is >= -ValueJson.LargestSafeInteger and <= ValueJson.LargestSafeInteger)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStartObject();
            json.WriteString("$int", number.ToString(CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
    }

    private static void WriteList(Utf8JsonWriter json, ListValue list)
    {
        json.WriteStartArray();

        foreach (var item in list)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteTagged(Utf8JsonWriter json, in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Float:
                json.WriteString("$float", FloatText(value.AsFloat()));
                break;
            case ValueKind.Bytes:
                json.WriteBase64String("$bytes", value.AsBytes());
                break;
            case ValueKind.Map:
                json.WriteStartObject("$map");
                WriteEntries(json, value.AsMap());
                json.WriteEndObject();
                break;
            case ValueKind.Node:
                WriteNode(json, value);
                break;
            case ValueKind.Relationship:
                WriteRelationship(json, value, reversed: false);
                break;
            case ValueKind.Path:
                WritePath(json, value.AsPath());
                break;
            case ValueKind.Point:
                WritePoint(json, value.AsPoint());
                break;
            default:
                WriteTemporal(json, value);
                break;
        }
    }

    private static void WriteTemporal(Utf8JsonWriter json, in Value value)
    {
        var (tag, text) = value.Kind switch
        {
            ValueKind.Date => ("$date", value.AsDate().ToString()),
            ValueKind.LocalTime => ("$localtime", value.AsLocalTime().ToString()),
            ValueKind.ZonedTime => ("$time", value.AsZonedTime().ToString()),
            ValueKind.LocalDateTime => ("$localdatetime", value.AsLocalDateTime().ToString()),
            ValueKind.ZonedDateTime => ("$datetime", value.AsZonedDateTime().ToString()),
            _ => ("$duration", DurationText(value.AsDuration())),
        };

        json.WriteString(tag, text);
    }

    private static void WriteNode(Utf8JsonWriter json, in Value value)
    {
        var node = value.NodeContents ?? throw Incomplete();
        json.WriteStartObject("$node");
        json.WriteStartArray("labels");

        foreach (var label in node.Labels.Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(label);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        WriteEntries(json, node.Properties);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter json, in Value value, bool reversed)
    {
        var relationship = value.RelationshipContents ?? throw Incomplete();
        json.WriteStartObject("$relationship");
        json.WriteString("type", relationship.Type);
        json.WriteStartObject("properties");
        WriteEntries(json, relationship.Properties);
        json.WriteEndObject();

        if (reversed)
        {
            json.WriteBoolean("reversed", true);
        }

        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, Path path)
    {
        json.WriteStartArray("$path");
        Write(json, path.Nodes[0]);

        for (var i = 0; i < path.Length; i++)
        {
            var relationship = path.Relationships[i];
            json.WriteStartObject();
            WriteRelationship(json, relationship, reversed: relationship.RelationshipContents?.StartId != path.Nodes[i].AsId());
            json.WriteEndObject();
            Write(json, path.Nodes[i + 1]);
        }

        json.WriteEndArray();
    }

    private static void WritePoint(Utf8JsonWriter json, Point point)
    {
        json.WriteStartObject("$point");
        json.WriteNumber("srid", point.Srid);
        WriteCoordinate(json, "x", point.X);
        WriteCoordinate(json, "y", point.Y);

        if (!double.IsNaN(point.Z))
        {
            WriteCoordinate(json, "z", point.Z);
        }

        json.WriteEndObject();
    }

    private static void WriteCoordinate(Utf8JsonWriter json, string name, double coordinate)
    {
        json.WriteStartObject(name);
        json.WriteString("$float", FloatText(coordinate));
        json.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter json, MapValue map)
    {
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }
    }

    private static string FloatText(double number) =>
        double.IsPositiveInfinity(number) ? "Infinity"
        : double.IsNegativeInfinity(number) ? "-Infinity"
        : number.ToString("R", CultureInfo.InvariantCulture) is var text && (text.Contains('.') || text.Contains('E') || text.Contains('N')) ? text
        : number.ToString("R", CultureInfo.InvariantCulture) + ".0";

    /// <summary>Always three parts with their own signs, so that two durations are equal exactly when their texts are.</summary>
    private static string DurationText(Duration duration)
    {
        var nanoseconds = ((Int128)duration.Seconds * 1_000_000_000) + duration.Nanoseconds;
        var sign = Int128.IsNegative(nanoseconds) ? "-" : string.Empty;
        var magnitude = Int128.Abs(nanoseconds);
        var whole = (magnitude / 1_000_000_000).ToString(CultureInfo.InvariantCulture);
        var fraction = ((int)(magnitude % 1_000_000_000)).ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');

        return string.Create(
            CultureInfo.InvariantCulture,
            $"P{duration.Months}M{duration.Days}DT{sign}{whole}{(fraction.Length > 0 ? "." + fraction : string.Empty)}S");
    }

    private static InvalidOperationException Incomplete() => new("A node or relationship was written as JSON without its contents.");
}
