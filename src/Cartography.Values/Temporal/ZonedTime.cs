using System.Text;

namespace Cartography.Values;

/// <summary>A ZONED TIME: a time of day and its offset from UTC.</summary>
/// <param name="Local">The time on the clock.</param>
/// <param name="OffsetSeconds">Seconds east of UTC, within 18 hours.</param>
public readonly partial record struct ZonedTime(LocalTime Local, int OffsetSeconds)
{
    /// <summary>Nanoseconds since midnight UTC of the same day; may lie outside of it.</summary>
    internal long UtcNanosecond => Local.NanosecondOfDay - (OffsetSeconds * Calendar.NanosecondsPerSecond);

    /// <summary>
    /// A time from text: a local time, then Z, +01, +0130 or +01:30; without an offset it is <paramref name="defaultOffset"/> seconds east of UTC.
    /// Fails with <see cref="ValueException"/>.
    /// </summary>
    public static ZonedTime Parse(string text, int defaultOffset = 0)
    {
        var start = text.AsSpan().IndexOfAny("Zz+-[");

        if (text.Contains('[', StringComparison.Ordinal) && text.EndsWith(']'))
        {
            throw new ValueException(
                ValueFault.Argument, $"'{Shown.Of(text)}' has a named time zone, whose offset depends on the date. Give an offset such as +01:00.", "22007");
        }

        var local = TimeText.Read(start < 0 ? text : text.AsSpan(0, start));
        var offset = start < 0 ? defaultOffset : local is null ? null : OffsetText.Read(text.AsSpan(start));
        return local is { } time && offset is { } seconds ? new ZonedTime(time, seconds) : throw TimeText.Unreadable(text, "time", "10:30:05.123+01:00");
    }

    /// <summary>The time after a duration, around midnight; months and days do not count.</summary>
    public ZonedTime Plus(Duration duration) => this with { Local = Local.Plus(duration) };

    /// <summary>The time before a duration, around midnight.</summary>
    public ZonedTime Minus(Duration duration) => this with { Local = Local.Minus(duration) };

    /// <summary>The same moment on a clock with another offset.</summary>
    public ZonedTime WithOffset(int offsetSeconds) => new(
        new LocalTime(Calendar.FloorModulo(UtcNanosecond + (offsetSeconds * Calendar.NanosecondsPerSecond), Calendar.NanosecondsPerDay)), offsetSeconds);

    /// <summary>By moment, then by offset.</summary>
    public int OrderTo(ZonedTime other)
    {
        var order = UtcNanosecond.CompareTo(other.UtcNanosecond);
        return order == 0 ? OffsetSeconds.CompareTo(other.OffsetSeconds) : order;
    }

    /// <summary>The ISO form: 10:30:00Z, 10:30:05.5+01:00.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(24);
        TimeText.Write(text, Local);
        OffsetText.Write(text, OffsetSeconds);
        return text.ToString();
    }
}
