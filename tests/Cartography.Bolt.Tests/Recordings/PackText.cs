using System.Globalization;
using System.Text.Json.Nodes;
using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Tests.Recordings;

/// <summary>Bytes of PackStream in the form in which recordings show them.</summary>
internal static class PackText
{
    private static readonly Dictionary<byte, string> Names = new()
    {
        [0x4E] = "Node",
        [0x52] = "Relationship",
        [0x72] = "UnboundRelationship",
        [0x50] = "Path",
        [0x44] = "Date",
        [0x54] = "Time",
        [0x74] = "LocalTime",
        [0x64] = "LocalDateTime",
        [0x49] = "DateTime",
        [0x69] = "DateTimeZoneId",
        [0x46] = "LegacyDateTime",
        [0x66] = "LegacyDateTimeZoneId",
        [0x45] = "Duration",
        [0x58] = "Point2D",
        [0x59] = "Point3D",
    };

    /// <summary>The fields of a message.</summary>
    public static JsonArray Fields(ReadOnlySpan<byte> message)
    {
        var reader = new PackStreamReader(message);
        var (_, count) = reader.ReadStructureHead();
        var fields = new JsonArray();

        for (var i = 0; i < count; i++)
        {
            fields.Add(Read(ref reader));
        }

        return fields;
    }

    /// <summary>A recorded value with its numbers written as here.</summary>
    public static JsonNode? Normalize(JsonNode? node) => node switch
    {
        JsonArray array => new JsonArray([.. array.Select(Normalize)]),
        JsonObject map when map["$float"] is { } number => Float(ParseFloat((string)number!)),
        JsonObject map => new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, Normalize(entry.Value)))),
        _ => node?.DeepClone(),
    };

    /// <summary>Whether a recorded value was shortened.</summary>
    public static bool IsCut(JsonNode? node) => node switch
    {
        JsonArray array => array.Any(IsCut),
        JsonObject map => map.Any(entry => entry.Key.EndsWith("_cut", StringComparison.Ordinal) || IsCut(entry.Value)),
        _ => false,
    };

    private static double ParseFloat(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static JsonObject Float(double value) => new() { ["$float"] = value.ToString("R", CultureInfo.InvariantCulture) };

    private static JsonNode? Read(ref PackStreamReader reader)
    {
        switch (reader.PeekType())
        {
            case PackType.Null:
                reader.ReadNull();
                return null;
            case PackType.Boolean:
                return reader.ReadBoolean();
            case PackType.Integer:
                return reader.ReadInteger();
            case PackType.Float:
                return Float(reader.ReadFloat());
            case PackType.String:
                return reader.ReadString();
            case PackType.Bytes:
                return new JsonObject { ["$bytes"] = Convert.ToHexStringLower(reader.ReadBytes()) };
            case PackType.List:
                return ReadItems(ref reader, reader.ReadListHead());
            case PackType.Map:
                return ReadMap(ref reader);
            default:
                var (tag, fields) = reader.ReadStructureHead();
                return new JsonObject
                {
                    ["$struct"] = Names.GetValueOrDefault(tag, "?"),
                    ["tag"] = $"0x{tag:X2}",
                    ["fields"] = ReadItems(ref reader, fields),
                };
        }
    }

    private static JsonArray ReadItems(ref PackStreamReader reader, int count)
    {
        var items = new JsonArray();

        for (var i = 0; i < count; i++)
        {
            items.Add(Read(ref reader));
        }

        return items;
    }

    private static JsonObject ReadMap(ref PackStreamReader reader)
    {
        var entries = new List<(string Key, JsonNode? Value)>();

        for (var count = reader.ReadMapHead(); count > 0; count--)
        {
            entries.Add((reader.ReadString(), Read(ref reader)));
        }

        return entries.Exists(entry => entry.Key.StartsWith('$'))
            ? new JsonObject { ["$map"] = new JsonArray([.. entries.Select(entry => new JsonArray(entry.Key, entry.Value))]) }
            : new JsonObject(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));
    }
}
