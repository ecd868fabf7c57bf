namespace Cartography.Values.Tests;

/// <summary>One value of each kind, under the names that the recorded comparisons use.</summary>
internal static class Sample
{
    public static Value Of(string name) => name switch
    {
        "null" => Value.Null,
        "true" => true,
        "false" => false,
        "int1" => 1,
        "float1" => 1.0,
        "int2" => 2,
        "float15" => 1.5,
        "nan" => double.NaN,
        "inf" => double.PositiveInfinity,
        "str_a" => "a",
        "str_1" => "1",
        "str_empty" => "",
        "list_1" => List(1),
        "list_1f" => List(1.0),
        "list_12" => List(1, 2),
        "list_null" => List(Value.Null),
        "list_empty" => List(),
        "list_nested" => List(List(1)),
        "map_a1" => Map(("a", 1)),
        "map_a1f" => Map(("a", 1.0)),
        "map_anull" => Map(("a", Value.Null)),
        "map_empty" => Map(),
        "date" => Value.From(Date.Parse("2020-01-01")),
        "ldt" => Value.From(LocalDateTime.Parse("2020-01-01T00:00")),
        "dt" => Value.From(ZonedDateTime.Parse("2020-01-01T00:00Z")),
        "dt_same_instant" => Value.From(ZonedDateTime.Parse("2020-01-01T01:00+01:00")),
        "lt" => Value.From(LocalTime.Parse("12:00")),
        "time" => Value.From(ZonedTime.Parse("12:00Z")),
        "dur_1d" => Value.From(Duration.Parse("P1D")),
        "dur_24h" => Value.From(Duration.Parse("PT24H")),
        "point" => Value.From(new Point(7203, 1, 2, double.NaN)),
        "point_geo" => Value.From(new Point(4326, 1, 2, double.NaN)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such sample."),
    };

    public static Value List(params Value[] items) => Value.From(ListValue.Of(items));

    public static Value Map(params (string Key, Value Value)[] entries) => Value.From(MapValue.Of(entries));
}
