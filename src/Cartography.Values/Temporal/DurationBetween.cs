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

    /// <summary>Whole months, rounded towards 0. Fails with <see cref="ValueException"/> where neither side has a date.</summary>
    public static Duration InMonths(in Value from, in Value to) => Duration.Of(Dated(from, to, "months").WholeMonths(), 0, 0);

    /// <summary>Whole days, rounded towards 0. Fails with <see cref="ValueException"/> where neither side has a date.</summary>
    public static Duration InDays(in Value from, in Value to) => Duration.Of(0, Dated(from, to, "days").WholeDays(), 0);

    /// <summary>Seconds and nanoseconds.</summary>
    public static Duration InSeconds(in Value from, in Value to) => TemporalSpan.Of(from, to).InSeconds();

    private static TemporalSpan Dated(in Value from, in Value to, string unit) => TemporalParts.DateOf(from) is null && TemporalParts.DateOf(to) is null
        ? throw new ValueException(ValueFault.Type, $"There are no {unit} between two times of day. Measure in seconds, or give a date.")
        : TemporalSpan.Of(from, to);
}
