using System.Globalization;
using System.Text.Json;

namespace Cartography.Values;

internal static class ValueJsonReader
{
    public static Value Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => Value.Null,
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        JsonValueKind.String => Value.From(json.GetString()),
        JsonValueKind.Number => json.TryGetInt64(out var number) ? Value.From(number) : Value.From(json.GetDouble()),
        JsonValueKind.Array => Value.From(ListValue.Of(json.EnumerateArray().Select(Read))),
        _ => ReadObject(json),
    };

    private static Value ReadObject(JsonElement json)
    {
        using var properties = json.EnumerateObject();

        return properties.MoveNext() && properties.Current is { Name: ['$', ..] } tagged && !properties.MoveNext()
            ? ReadTagged(tagged.Name, tagged.Value)
            : ReadMap(json);
    }

    private static Value ReadMap(JsonElement json) =>
        Value.From(MapValue.Of(json.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, Read(entry.Value)))));

    private static Value ReadTagged(string tag, JsonElement content)
    {
        try
        {
            return tag switch
            {
                "$map" => ReadMap(content),
                "$point" => Value.From(ReadPoint(content)),
                "$int" => Value.From(long.Parse(Text(content), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
                "$float" => Value.From(ReadFloat(Text(content))),
                "$bytes" => Value.From(content.GetBytesFromBase64()),
                "$date" => Value.From(Date.Parse(Text(content))),
                "$localtime" => Value.From(LocalTime.Parse(Text(content))),
                "$time" => Value.From(ZonedTime.Parse(Text(content))),
                "$localdatetime" => Value.From(LocalDateTime.Parse(Text(content))),
                "$datetime" => ReadDateTime(Text(content)),
                "$duration" => Value.From(Duration.Parse(Text(content))),
                _ => throw new JsonException($"'{tag}' is no type of value that can be given."),
            };
        }
        catch (Exception error) when (error is FormatException or OverflowException or InvalidOperationException or ValueException or KeyNotFoundException)
        {
            throw new JsonException($"{content.GetRawText()} cannot be read as {tag}: {error.Message}", error);
        }
    }

    private static string Text(JsonElement content) =>
        content.GetString() ?? throw new JsonException("null stands where a text is needed.");

    private static double ReadFloat(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    /// <summary>Recorded graphs write local date-times under the same tag, told apart by the missing offset.</summary>
    private static Value ReadDateTime(string text)
    {
        var time = text.IndexOf('T', StringComparison.Ordinal);
        var zoned = time >= 0 && text.AsSpan(time).IndexOfAny("Z+-[") >= 0;

        return zoned ? Value.From(ZonedDateTime.Parse(text)) : Value.From(LocalDateTime.Parse(text));
    }

    private static Point ReadPoint(JsonElement content) => new(
        content.GetProperty("srid").GetInt32(),
        Coordinate(content.GetProperty("x")),
        Coordinate(content.GetProperty("y")),
        content.TryGetProperty("z", out var z) ? Coordinate(z) : double.NaN);

    private static double Coordinate(JsonElement json)
    {
        var value = Read(json);
        return value.IsNumber ? value.AsNumber() : throw new JsonException($"{json.GetRawText()} is no coordinate.");
    }
}
