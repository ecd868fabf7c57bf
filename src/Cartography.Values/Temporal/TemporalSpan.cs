namespace Cartography.Values;

/// <summary>Two datetimes in one zone, and whether both came with a date. Without any zone the zone is UTC, in which clocks never jump.</summary>
internal readonly record struct TemporalSpan(ZonedDateTime From, ZonedDateTime To, bool HasDates)
{
    public static TemporalSpan Of(in Value from, in Value to)
    {
        var fromDate = TemporalParts.DateOf(from);
        var toDate = TemporalParts.DateOf(to);
        var zone = TemporalParts.ZoneOf(from) ?? TemporalParts.ZoneOf(to) ?? Zone.Utc;
        var start = Complete(from, fromDate ?? toDate ?? default, zone);
        var end = Complete(to, toDate ?? fromDate ?? default, TemporalParts.ZoneOf(to) ?? zone).In(zone);
        return new TemporalSpan(start, end, fromDate is not null && toDate is not null);
    }

    public Duration InSeconds() => Duration.Of(0, 0, (Int128)To.EpochSecond - From.EpochSecond, (Int128)To.Nanosecond - From.Nanosecond);

    public long WholeMonths()
    {
        var (year, month, day) = Calendar.FromEpochDay(From.Local.Date.EpochDay);
        var (endYear, endMonth, endDay) = Calendar.FromEpochDay(LastWholeDay().EpochDay);
        var start = (((year * 12L) + month) * 32) + day;
        var end = (((endYear * 12L) + endMonth) * 32) + endDay;
        return (end - start) / 32;
    }

    public long WholeDays() => LastWholeDay().EpochDay - From.Local.Date.EpochDay;

    public TemporalSpan AdvanceMonths(long months) => this with { From = From.PlusMonths(months) };

    public TemporalSpan AdvanceDays(long days) => this with { From = From.PlusDays(days) };

    // The last day of the way on which the clock has come as far as it stood at the start.
    private Date LastWholeDay()
    {
        var from = From.Local;
        var to = To.Local;
        var days = to.Date.OrderTo(from.Date);
        var clock = to.Time.OrderTo(from.Time);
        return days > 0 && clock < 0 ? new Date(to.Date.EpochDay - 1) : days < 0 && clock > 0 ? new Date(to.Date.EpochDay + 1) : to.Date;
    }

    private static ZonedDateTime Complete(in Value value, Date date, Zone zone) => value.Kind == ValueKind.ZonedDateTime
        ? value.AsZonedDateTime()
        : ZonedDateTime.Of(LocalDateTime.Of(date, TemporalParts.TimeOf(value) ?? default), zone);
}
