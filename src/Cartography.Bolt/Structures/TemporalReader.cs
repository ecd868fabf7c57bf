using Cartography.Bolt.PackStream;
using Cartography.Values;

namespace Cartography.Bolt.Structures;

/// <summary>Reads times and durations.</summary>
internal static class TemporalReader
{
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const long NanosecondsPerDay = 86_400 * NanosecondsPerSecond;
    private const int LargestOffset = 18 * 3600;

    // Of the years from -999,999,999 to 999,999,999.
    private const long FirstDay = -365_243_219_162;
    private const long LastDay = 365_241_780_471;

    public static Value ReadDate(ref PackStreamReader reader, ValueReader values, int depth) =>
        Value.From(new Date(InRange(reader.ReadInteger(), FirstDay, LastDay, "A date")));

    public static Value ReadLocalTime(ref PackStreamReader reader, ValueReader values, int depth) =>
        Value.From(ReadTimeOfDay(ref reader));

    public static Value ReadTime(ref PackStreamReader reader, ValueReader values, int depth)
    {
        var local = ReadTimeOfDay(ref reader);
        return Value.From(new ZonedTime(local, ReadOffset(ref reader)));
    }

    public static Value ReadLocalDateTime(ref PackStreamReader reader, ValueReader values, int depth)
    {
        var (second, nanosecond) = ReadInstant(ref reader);
        return Value.From(new LocalDateTime(second, nanosecond));
    }

    public static Value ReadDateTime(ref PackStreamReader reader, ValueReader values, int depth)
    {
        var (second, nanosecond) = ReadInstant(ref reader);
        var offset = ReadOffset(ref reader);
        var zone = offset == 0 ? Zone.Utc : new OffsetZone(offset);
        return Value.From(new ZonedDateTime(values.Format.UtcTimes ? second : second - offset, nanosecond, zone));
    }

    public static Value ReadDateTimeZoneId(ref PackStreamReader reader, ValueReader values, int depth)
    {
        var (second, nanosecond) = ReadInstant(ref reader);
        var zone = values.ZoneOf(reader.ReadString());
        return Value.From(new ZonedDateTime(values.Format.UtcTimes ? second : ZoneClock.InstantOf(zone.Name, second), nanosecond, zone));
    }

    public static Value ReadDuration(ref PackStreamReader reader, ValueReader values, int depth)
    {
        var months = reader.ReadInteger();
        var days = reader.ReadInteger();
        var (seconds, nanoseconds) = Normalize(reader.ReadInteger(), reader.ReadInteger());
        return Value.From(new Duration(months, days, seconds, nanoseconds));
    }

    private static LocalTime ReadTimeOfDay(ref PackStreamReader reader) =>
        new(InRange(reader.ReadInteger(), 0, NanosecondsPerDay - 1, "A time of day"));

    // Neo4j cannot go on after an offset that is none; a refusal that leaves the session usable is kinder and as safe.
    private static int ReadOffset(ref PackStreamReader reader) =>
        (int)InRange(reader.ReadInteger(), -LargestOffset, LargestOffset, "An offset");

    private static (long Second, int Nanosecond) ReadInstant(ref PackStreamReader reader)
    {
        var (second, nanosecond) = Normalize(reader.ReadInteger(), reader.ReadInteger());
        return (InRange(second, FirstDay * 86_400, (LastDay * 86_400) + 86_399, "A date and time"), nanosecond);
    }

    private static (long Seconds, int Nanoseconds) Normalize(long seconds, long nanoseconds)
    {
        var rest = nanoseconds % NanosecondsPerSecond;
        var carried = nanoseconds / NanosecondsPerSecond;

        if (rest < 0)
        {
            rest += NanosecondsPerSecond;
            carried--;
        }

        try
        {
            return (checked(seconds + carried), (int)rest);
        }
        catch (OverflowException e)
        {
            throw new ProtocolException(ProtocolFault.OutOfRange, "Seconds and nanoseconds together are too large.", e);
        }
    }

    private static long InRange(long value, long least, long most, string what) => value >= least && value <= most
        ? value
        : throw new ProtocolException(ProtocolFault.OutOfRange, $"{what} of {value} is out of range.");
}
