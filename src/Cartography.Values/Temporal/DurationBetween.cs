namespace Cartography.Values;

/// <summary>
/// The time from one temporal value to another. What one has and the other lacks is taken over: the date, the zone; a missing time is midnight.
/// </summary>
public static class DurationBetween
{
    /// <summary>As many whole months as fit, then whole days, then seconds. Without a date on both sides only seconds.</summary>
    /// <param name="from">A date, time or datetime.</param>
    /// <param name="to">Another, of any of these types.</param>
    public static Duration InAllUnits(in Value from, in Value to)
    {
        var span = TemporalSpan.Of(from, to);

        if (!span.HasDates)
        {
            return span.InSeconds();
        }

        var months = span.WholeMonths();
        span = span.AdvanceMonths(months);
        var days = span.WholeDays();
        var rest = span.AdvanceDays(days).InSeconds();
        return Duration.Of(months, days, rest.Seconds, rest.Nanoseconds);
    }

    /// <summary>Whole months, rounded towards 0; none without a date on both sides.</summary>
    public static Duration InMonths(in Value from, in Value to)
    {
        var span = TemporalSpan.Of(from, to);
        return span.HasDates ? Duration.Of(span.WholeMonths(), 0, 0) : Duration.Zero;
    }

    /// <summary>Whole days, rounded towards 0; none without a date on both sides.</summary>
    public static Duration InDays(in Value from, in Value to)
    {
        var span = TemporalSpan.Of(from, to);
        return span.HasDates ? Duration.Of(0, span.WholeDays(), 0) : Duration.Zero;
    }

    /// <summary>Seconds and nanoseconds.</summary>
    public static Duration InSeconds(in Value from, in Value to) => TemporalSpan.Of(from, to).InSeconds();
}
