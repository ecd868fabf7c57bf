using System.Text;

namespace Cartography.Values;

/// <summary>A ZONED DATETIME: an instant, and the zone it is told in.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00Z: the instant, not the clock's reading.</param>
/// <param name="Nanosecond">0 to 999,999,999.</param>
/// <param name="Zone">The offset or named zone.</param>
public readonly partial record struct ZonedDateTime(long EpochSecond, int Nanosecond, Zone Zone)
{
    /// <summary>Seconds east of UTC, at this instant.</summary>
    public int OffsetSeconds => Zone.OffsetAt(EpochSecond);

    /// <summary>What a clock in the zone shows.</summary>
    public LocalDateTime Local => new(EpochSecond + OffsetSeconds, Nanosecond);

    /// <summary>When a clock in <paramref name="zone"/> shows <paramref name="local"/>; see <see cref="Zone.InstantOf"/> for when it does not or does twice.</summary>
    public static ZonedDateTime Of(LocalDateTime local, Zone zone, int? preferredOffset = null) =>
        new(zone.InstantOf(local.EpochSecond, preferredOffset), local.Nanosecond, zone);

    /// <summary>The instant so many seconds and nanoseconds after 1970-01-01T00:00Z. Fails with <see cref="ValueException"/> outside of the years of dates.</summary>
    public static ZonedDateTime OfEpoch(long seconds, long nanoseconds, Zone zone)
    {
        Range.Check("nanosecond", nanoseconds, 0, 999_999_999, ValueFault.Argument);
        Range.Check(
            "second since 1970", seconds, Calendar.MinEpochDay * Calendar.SecondsPerDay, (Calendar.MaxEpochDay * Calendar.SecondsPerDay) + 86_399, ValueFault.Argument);
        return new ZonedDateTime(seconds, (int)nanoseconds, zone);
    }

    /// <summary>
    /// A local datetime, then an offset, a zone name in brackets, or both; without either it is in <paramref name="defaultZone"/>, else UTC.
    /// Fails with <see cref="ValueException"/>.
    /// </summary>
    public static ZonedDateTime Parse(string text, Zone? defaultZone = null) =>
        DateTimeText.ReadZoned(text, defaultZone ?? Zone.Utc)
        ?? throw new ValueException(
            ValueFault.Syntax, $"'{Shown.Of(text)}' is no datetime. One is written as 2020-03-09T10:30:05.123+01:00 or 2020-03-09T10:30[Europe/Stockholm].");

    /// <summary>
    /// The datetime after a duration. Months and days move the clock's reading, seconds move the instant: a day later may be 23 or 25 hours later.
    /// </summary>
    public ZonedDateTime Plus(Duration duration)
    {
        var moved = PlusMonths(duration.Months).PlusDays(duration.Days);
        var later = moved.Local.PlusSeconds(duration.Seconds, duration.Nanoseconds);
        return new ZonedDateTime(later.EpochSecond - moved.OffsetSeconds, later.Nanosecond, Zone);
    }

    /// <summary>The datetime before a duration.</summary>
    public ZonedDateTime Minus(Duration duration) => Plus(duration.Negate());

    /// <summary>The same instant, told in another zone.</summary>
    public ZonedDateTime In(Zone zone) => this with { Zone = zone };

    /// <summary>By instant, then by offset, then fixed offsets before named zones, then by name.</summary>
    public int OrderTo(ZonedDateTime other)
    {
        var order = EpochSecond.CompareTo(other.EpochSecond);
        order = order == 0 ? Nanosecond.CompareTo(other.Nanosecond) : order;

        if (order != 0 || Zone == other.Zone)
        {
            return order;
        }

        order = OffsetSeconds.CompareTo(other.OffsetSeconds);
        return order != 0 ? order
            : Zone is NamedZone && other.Zone is NamedZone ? string.CompareOrdinal(Zone.Id, other.Zone.Id)
            : Zone is NamedZone ? 1 : -1;
    }

    /// <summary>The ISO form: 2020-03-09T10:30:00+01:00[Europe/Stockholm].</summary>
    public override string ToString()
    {
        var text = new StringBuilder(48);
        DateTimeText.Write(text, this);
        return text.ToString();
    }

    internal ZonedDateTime PlusMonths(long months)
    {
        var local = Local;
        return months == 0 ? this : Of(LocalDateTime.Of(local.Date.PlusMonths(months), local.Time), Zone, OffsetSeconds);
    }

    internal ZonedDateTime PlusDays(long days)
    {
        var local = Local;
        return days == 0 ? this : Of(LocalDateTime.Of(local.Date.PlusDays(days), local.Time), Zone, OffsetSeconds);
    }
}
