using System.Globalization;

namespace Cartography.Values;

/// <summary>Values in messages: <c>INTEGER 5</c>; long and nested ones only by their size.</summary>
public static class ValueDescription
{
    private const int LongestText = 60;

    /// <summary>The kind as Cypher names it and, where it is short, the value.</summary>
    public static string Of(in Value value) => value.Kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.Bytes => string.Create(CultureInfo.InvariantCulture, $"{value.AsBytes().Length} bytes"),
        ValueKind.List => string.Create(CultureInfo.InvariantCulture, $"LIST of {value.AsList().LongCount} items"),
        ValueKind.Map => string.Create(CultureInfo.InvariantCulture, $"MAP of {value.AsMap().Count} entries"),
        ValueKind.Node or ValueKind.Relationship => string.Create(CultureInfo.InvariantCulture, $"{KindName(value.Kind)} {value.AsId()}"),
        ValueKind.Path => string.Create(CultureInfo.InvariantCulture, $"PATH of length {value.AsPath().Length}"),
        ValueKind.String when value.AsString().Length > LongestText => $"STRING '{value.AsString()[..LongestText]}...'",
        _ => $"{KindName(value.Kind)} {(value.Kind == ValueKind.String ? $"'{value.AsString()}'" : ValueText.Plain(value))}",
    };

    /// <summary>The kind as Cypher 5 names it: ZONED DATETIME.</summary>
    public static string KindName(ValueKind kind) => kind switch
    {
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.ZonedTime => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.ZonedDateTime => "ZONED DATETIME",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
