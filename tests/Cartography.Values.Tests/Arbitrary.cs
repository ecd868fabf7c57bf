using FsCheck;
using FsCheck.Fluent;

namespace Cartography.Values.Tests;

/// <summary>Generators of values that are likely to meet, tie and differ in one place.</summary>
internal static class Arbitrary
{
    private static readonly double[] OddFloats =
        [0.0, -0.0, 1.0, 1.5, -1.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 9007199254740992.0, 9223372036854775808.0, -9223372036854775808.0, 1e300];

    private static readonly long[] OddIntegers =
        [0, 1, -1, 2, 9007199254740992, 9007199254740993, 9007199254740991, long.MaxValue, long.MinValue];

    private static readonly string[] OddStrings = ["", "a", "b", "aa", "B", "\uE000", "\uFFFD", "\uD7FF", "😀", "𐐀", "é"];

    private static readonly string[] Zones = ["Europe/Stockholm", "America/New_York", "UTC", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Casablanca"];

    public static Gen<Date> Dates { get; } = Gen.OneOf(Longs(-40_000, 40_000), Longs(-365_243_219_162, 365_241_780_471)).Select(day => new Date(day));

    public static Gen<LocalTime> LocalTimes { get; } = Gen.OneOf(
        Longs(0, 86_399_999_999_999), Longs(0, 86_399).Select(second => second * 1_000_000_000)).Select(nano => new LocalTime(nano));

    public static Gen<ZonedTime> ZonedTimes { get; } =
        from time in LocalTimes
        from offset in Gen.Choose(-1080, 1080)
        select new ZonedTime(time, offset * 60);

    public static Gen<LocalDateTime> LocalDateTimes { get; } =
        from date in Dates
        from time in LocalTimes
        select LocalDateTime.Of(date, time);

    public static Gen<ZonedDateTime> ZonedDateTimes { get; } =
        from date in Longs(-90_000, 90_000)
        from time in LocalTimes
        from zone in Gen.OneOf(Gen.Elements(Zones).Select(name => (Zone)NamedZone.Of(name)), Gen.Choose(-1080, 1080).Select(minutes => (Zone)new OffsetZone(minutes * 60)))
        select ZonedDateTime.Of(LocalDateTime.Of(new Date(date), time), zone);

    public static Gen<Duration> Durations { get; } =
        from months in Longs(-30_000, 30_000)
        from days in Longs(-1_000_000, 1_000_000)
        from seconds in Longs(-10_000_000_000, 10_000_000_000)
        from nanoseconds in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 999_999_999))
        select Duration.Of(months, days, seconds, nanoseconds);

    private static Gen<Value> Scalars { get; } = Gen.OneOf(
        Gen.Constant(Value.Null),
        Gen.Elements(OddIntegers).Select(Value.From),
        Gen.Elements(OddFloats).Select(Value.From),
        Gen.Elements(OddStrings).Select(Value.From),
        Gen.Elements(true, false).Select(Value.From),
        Gen.Choose(0, 2).Select(id => Value.NodeReference(id)),
        Gen.Choose(0, 2).Select(id => Value.RelationshipReference(id)),
        Gen.Choose(0, 2).Select(x => Value.From(new Point(x == 0 ? 4326 : 7203, x, 1, double.NaN))),
        Gen.Choose(-2, 2).Select(day => Value.From(new Date(day))),
        Gen.Choose(0, 2).Select(nano => Value.From(new LocalTime(nano))),
        Gen.Choose(-1, 1).Select(hour => Value.From(new ZonedTime(new LocalTime(3_600_000_000_000L * (hour + 1)), hour * 3600))),
        Gen.Choose(0, 2).Select(second => Value.From(new LocalDateTime(second, 0))),
        Gen.Elements(Zones).Select(name => Value.From(new ZonedDateTime(0, 0, NamedZone.Of(name)))),
        Gen.Choose(-1, 1).Select(hour => Value.From(new ZonedDateTime(0, 0, new OffsetZone(hour * 3600)))),
        Gen.Elements("P1M", "P30D", "PT86400S", "P1D").Select(text => Value.From(Duration.Parse(text))));

    public static Gen<Value> Values { get; } = OfDepth(3);

    private static Gen<Value> OfDepth(int depth) => depth == 0 ? Scalars : Gen.OneOf(
        Scalars,
        Gen.ListOf(OfDepth(depth - 1), 2).Select(items => Value.From(ListValue.Of(items))),
        Gen.Choose(0, 3).Select(count => Value.From(ListValue.Range(1, 1, count))),
        from keys in Gen.SubListOf("a", "b", "c")
        from values in Gen.ListOf(OfDepth(depth - 1), 3)
        select Value.From(MapValue.Of(keys.Zip(values, KeyValuePair.Create))));

    private static Gen<long> Longs(long least, long most) =>
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select (long)((Int128)least + ((((Int128)high << 31) | (uint)low) % ((Int128)most - least + 1)));
}
