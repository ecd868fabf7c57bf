using System.Globalization;
using System.Text.Json;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Corpus;

/// <summary>Recorded values and values of the engine as one text for each value.</summary>
internal sealed class CorpusText(double tolerance)
{
    // No query reads them, and the recordings leave them out.
    private static readonly string[] Ignored = ["firstseen", "_module_version"];

    public string Recorded(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.String => Quote(json.GetString()!),
        JsonValueKind.Number => json.GetRawText(),
        JsonValueKind.Array => "[" + string.Join(", ", json.EnumerateArray().Select(Recorded)) + "]",
        _ => Tagged(json.EnumerateObject().First()),
    };

    public string Actual(in Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => Float(value.AsFloat()),
        ValueKind.String => Quote(value.AsString()),
        ValueKind.List => "[" + string.Join(", ", value.AsList().Select(item => Actual(item))) + "]",
        ValueKind.Map => Map(value.AsMap(), []),
        ValueKind.Node => Node(value.NodeContents!),
        ValueKind.Relationship => Relationship(value.RelationshipContents!, false),
        ValueKind.Path => Path(value.AsPath()),
        _ => Other(value),
    };

    private static string Quote(string text) => "\"" + text + "\"";

    private static string Name(string text) => text;

    private string Tagged(JsonProperty tagged) => tagged.Name switch
    {
        "$float" => Float(Parse(tagged.Value.GetString()!)),
        "$int" => tagged.Value.GetString()!,
        "$map" => RecordedMap(tagged.Value),
        "$node" => $"node {string.Join(':', tagged.Value.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!).Order(StringComparer.Ordinal))} {RecordedMap(tagged.Value.GetProperty("properties"))}",
        "$relationship" => RecordedRelationship(tagged.Value),
        "$path" => "path " + string.Join(" ", tagged.Value.EnumerateArray().Select(Recorded)),
        "$point" => "point " + string.Join(" ", tagged.Value.EnumerateObject().Select(part => part.Name + "=" + Recorded(part.Value)).Order(StringComparer.Ordinal)),

        // The client that recorded could not tell the offset Z from the zone UTC.
        "$datetime" => $"$datetime {tagged.Value.GetString()!.Replace("Z[UTC]", "Z", StringComparison.Ordinal)}",
        var other => $"{other} {tagged.Value.GetString()}",
    };

    private static double Parse(string text) => text switch
    {
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private string RecordedRelationship(JsonElement relationship) =>
        $"relationship {relationship.GetProperty("type").GetString()} {RecordedMap(relationship.GetProperty("properties"))}"
        + (relationship.TryGetProperty("reversed", out var reversed) && reversed.GetBoolean() ? " reversed" : "");

    private string RecordedMap(JsonElement map) =>
        "{" + string.Join(", ", map.EnumerateObject().Select(entry => $"{Name(entry.Name)}: {Recorded(entry.Value)}").Order(StringComparer.Ordinal)) + "}";

    private string Map(MapValue map, string[] without) =>
        "{" + string.Join(", ", map.Where(entry => !without.Contains(entry.Key)).Select(entry => $"{Name(entry.Key)}: {Actual(entry.Value)}").Order(StringComparer.Ordinal)) + "}";

    private string Node(Node node) => $"node {string.Join(':', node.Labels.Order(StringComparer.Ordinal))} {Map(node.Properties, Ignored)}";

    private string Relationship(Relationship relationship, bool reversed) =>
        $"relationship {relationship.Type} {Map(relationship.Properties, Ignored)}" + (reversed ? " reversed" : "");

    private string Path(Cartography.Values.Path path)
    {
        var parts = new List<string> { Actual(path.Nodes[0]) };

        for (var i = 0; i < path.Length; i++)
        {
            var relationship = path.Relationships[i].RelationshipContents!;
            parts.Add(Relationship(relationship, relationship.StartId != path.Nodes[i].AsId()));
            parts.Add(Actual(path.Nodes[i + 1]));
        }

        return "path " + string.Join(" ", parts);
    }

    private string Float(double value)
    {
        if (tolerance > 0 && double.IsFinite(value))
        {
            // Six digits are enough to see that two answers are the same one.
            return "float " + value.ToString("E6", CultureInfo.InvariantCulture);
        }

        return "float " + value.ToString("R", CultureInfo.InvariantCulture);
    }

    private string Other(in Value value)
    {
        using var stream = new MemoryStream();

        using (var json = new Utf8JsonWriter(stream))
        {
            ValueJson.Write(json, value);
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return Recorded(document.RootElement);
    }
}
