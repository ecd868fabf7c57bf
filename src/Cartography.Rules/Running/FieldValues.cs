using System.Globalization;
using Cartography.Values;

namespace Cartography.Rules.Running;

/// <summary>Turns what a query returned into what a field holds. Lenient, because vendors mix types; what it cannot take is reported.</summary>
internal static class FieldValues
{
    /// <summary>A value in the field's type; it is not null.</summary>
    public static bool TryRead(OutputType type, Value value, out Value read)
    {
        read = type switch
        {
            OutputType.Any => Plain(value),
            OutputType.Text => Text(value),
            OutputType.Integer => Integer(value),
            OutputType.Number => Number(value),
            OutputType.Boolean => Boolean(value),
            OutputType.Time => Time(value),
            OutputType.List => value.Kind == ValueKind.List ? Plain(value) : Value.Null,
            OutputType.Texts => List(value, Text),
            OutputType.Integers => List(value, Integer),
            _ => Value.Null,
        };
        return !read.IsNull;
    }

    /// <summary>The type in words.</summary>
    public static string Name(OutputType type) => type switch
    {
        OutputType.Text => "text",
        OutputType.Integer => "a whole number",
        OutputType.Number => "a number",
        OutputType.Boolean => "true or false",
        OutputType.Time => "a date or a time",
        OutputType.List => "a list",
        OutputType.Texts => "a list of texts",
        OutputType.Integers => "a list of whole numbers",
        _ => "a plain value",
    };

    /// <summary>A value that reports can write: null, booleans, numbers, texts, lists and maps stay, all else becomes text.</summary>
    public static Value Plain(Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.String => value,
        ValueKind.List => Value.From(ListValue.Of(value.AsList().Select(Plain))),
        ValueKind.Map => Value.From(MapValue.Of(value.AsMap().Select(entry => KeyValuePair.Create(entry.Key, Plain(entry.Value))))),
        _ => Value.From(ValueText.Plain(value)),
    };

    private static Value Text(Value value) => value.Kind switch
    {
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path or ValueKind.Bytes => Value.Null,
        _ => Value.From(PlainText.Of(Plain(value))),
    };

    private static Value Integer(Value value) => value.Kind switch
    {
        ValueKind.Integer => value,
        ValueKind.Float when value.AsFloat() is var real && Math.Abs(real) < 1e15 && real == Math.Truncate(real) => Value.From((long)real),
        ValueKind.String when long.TryParse(value.AsString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) => Value.From(parsed),
        ValueKind.Boolean => Value.From(value.AsBoolean() ? 1L : 0L),
        _ => Value.Null,
    };

    private static Value Number(Value value) => value.Kind switch
    {
        ValueKind.Float => value,
        ValueKind.Integer => Value.From((double)value.AsInteger()),
        ValueKind.String when double.TryParse(value.AsString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) => Value.From(parsed),
        _ => Value.Null,
    };

    private static Value Boolean(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value,
        ValueKind.Integer when value.AsInteger() is 0 or 1 => Value.From(value.AsInteger() == 1),
        ValueKind.String => value.AsString().ToUpperInvariant() switch
        {
            "TRUE" or "YES" or "ON" or "1" => Value.True,
            "FALSE" or "NO" or "OFF" or "0" => Value.False,
            _ => Value.Null,
        },
        _ => Value.Null,
    };

    // A text is kept as it is when it reads as a time: people compare it with what the vendor shows.
    private static Value Time(Value value) => value.Kind switch
    {
        ValueKind.Date or ValueKind.LocalDateTime or ValueKind.ZonedDateTime => Value.From(ValueText.Plain(value)),
        ValueKind.String when DateTimeOffset.TryParse(value.AsString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) => value,
        ValueKind.Integer when Math.Abs(value.AsInteger()) < 100_000_000_000 =>
            Value.From(DateTimeOffset.FromUnixTimeSeconds(value.AsInteger()).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        _ => Value.Null,
    };

    private static Value List(Value value, Func<Value, Value> element)
    {
        if (value.Kind != ValueKind.List)
        {
            return Value.Null;
        }

        // An element that is missing stays missing; one of another kind makes the row one that cannot be taken.
        var items = value.AsList().Select(item => (Item: item, Read: item.IsNull ? item : element(item))).ToList();
        return items.Exists(item => item.Read.IsNull && !item.Item.IsNull) ? Value.Null : Value.From(ListValue.Of(items.Select(item => item.Read)));
    }
}
