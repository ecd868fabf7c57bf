namespace Cartography.Values;

public sealed partial record Duration
{
    private const double SecondsPerAverageMonth = SecondsPerMonth;

    /// <summary>Part by part.</summary>
    public Duration Plus(Duration other) =>
        TryOf((Int128)Months + other.Months, (Int128)Days + other.Days, (Int128)Seconds + other.Seconds, (Int128)Nanoseconds + other.Nanoseconds)
        ?? throw TooLong($"{this} plus {other}");

    /// <summary>Part by part.</summary>
    public Duration Minus(Duration other) =>
        TryOf((Int128)Months - other.Months, (Int128)Days - other.Days, (Int128)Seconds - other.Seconds, (Int128)Nanoseconds - other.Nanoseconds)
        ?? throw TooLong($"{this} minus {other}");

    /// <summary>The other direction.</summary>
    public Duration Negate() => TryOf(-(Int128)Months, -(Int128)Days, -(Int128)Seconds, -(Int128)Nanoseconds) ?? throw TooLong($"Minus {this}");

    /// <summary>Part by part.</summary>
    public Duration Times(long factor) =>
        TryOf((Int128)Months * factor, (Int128)Days * factor, (Int128)Seconds * factor, (Int128)Nanoseconds * factor)
        ?? throw TooLong($"{this} times {factor}");

    /// <summary>Part by part; fractions of months become days of 30.436875 a month, those of days become seconds.</summary>
    public Duration Times(double factor) =>
        Spread(Months * factor, Days * factor, Seconds * factor, Nanoseconds * factor) ?? throw TooLong($"{this} times {NumberText.Of(factor)}");

    /// <summary>As <see cref="Times(double)"/>. Fails with <see cref="ValueException"/> for 0.</summary>
    public Duration DividedBy(long divisor) => divisor == 0
        ? throw new ValueException(ValueFault.Arithmetic, "/ by zero", "22012")
        : DividedBy((double)divisor);

    /// <summary>As <see cref="Times(double)"/>.</summary>
    public Duration DividedBy(double divisor) =>
        Spread(Months / divisor, Days / divisor, Seconds / divisor, Nanoseconds / divisor) ?? throw TooLong($"{this} divided by {NumberText.Of(divisor)}");

    // The order of these operations decides on the last nanosecond: it is Neo4j's.
    private static Duration? Spread(double months, double days, double seconds, double nanoseconds)
    {
        var wholeMonths = Math.Truncate(months);
        days += (months - wholeMonths) * (SecondsPerAverageMonth * 1e9) / (Calendar.SecondsPerDay * 1e9);
        var wholeDays = Math.Truncate(days);
        seconds += Calendar.SecondsPerDay * (days - wholeDays);
        var wholeSeconds = Math.Truncate(seconds);
        nanoseconds += 1e9 * (seconds - wholeSeconds);

        return Whole(wholeMonths) is { } m && Whole(wholeDays) is { } d && Whole(wholeSeconds) is { } s && Whole(nanoseconds) is { } n
            ? TryOf(m, d, s, n)
            : null;
    }

    // As everywhere in Cypher NaN becomes 0.
    private static Int128? Whole(double number) => double.IsNaN(number) ? 0 : Math.Abs(number) < 9.3e18 ? (Int128)number : null;

    private static ValueException TooLong(string what) => new(ValueFault.Argument, $"{what} is too long for a duration: 2^63 seconds are the most.");
}
