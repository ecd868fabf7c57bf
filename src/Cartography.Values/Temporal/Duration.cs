using System.Text;

namespace Cartography.Values;

/// <summary>A DURATION: months, days, seconds and nanoseconds, which do not convert into each other.</summary>
/// <param name="Months">Months; years count twelve.</param>
/// <param name="Days">Days; weeks count seven.</param>
/// <param name="Seconds">Seconds, rounded down.</param>
/// <param name="Nanoseconds">What is left: 0 to 999,999,999.</param>
public sealed partial record Duration(long Months, long Days, long Seconds, int Nanoseconds)
{
    /// <summary>A month of the average length that fractions and the order of durations use: 30.436875 days.</summary>
    internal const long SecondsPerMonth = 2_629_746;

    /// <summary>No time at all.</summary>
    public static Duration Zero { get; } = new(0, 0, 0, 0);

    /// <summary>Seconds without what is less than one, rounded towards 0.</summary>
    internal long WholeSeconds => Seconds < 0 && Nanoseconds > 0 ? Seconds + 1 : Seconds;

    private Int128 AverageSeconds => ((Int128)Months * SecondsPerMonth) + ((Int128)Days * Calendar.SecondsPerDay) + Seconds;

    /// <summary>
    /// A duration of these parts, each with its own sign; nanoseconds beyond a second are carried. Fails with <see cref="ValueException"/> where it is
    /// longer than 2^63 seconds in total.
    /// </summary>
    public static Duration Of(Int128 months, Int128 days, Int128 seconds, Int128 nanoseconds = default) =>
        TryOf(months, days, seconds, nanoseconds)
        ?? throw new ValueException(
            ValueFault.Argument, $"A duration of {months} months, {days} days, {seconds} seconds and {nanoseconds} nanoseconds is too long: 2^63 seconds are the most.");

    /// <summary>
    /// A duration from text: P1Y2M3W4DT5H6M7.5S (any of it, the last with a fraction, each with a sign) or P2020-03-09T10:30:05.5.
    /// Fails with <see cref="ValueException"/>.
    /// </summary>
    public static Duration Parse(string text) => DurationText.Read(text);

    /// <summary>By total length, months counting 30.436875 days; of equal ones, that with fewer months, then fewer days.</summary>
    public int OrderTo(Duration other)
    {
        var order = AverageSeconds.CompareTo(other.AverageSeconds);
        order = order == 0 ? Nanoseconds.CompareTo(other.Nanoseconds) : order;
        order = order == 0 ? Months.CompareTo(other.Months) : order;
        return order == 0 ? Days.CompareTo(other.Days) : order;
    }

    /// <summary>The ISO form: P1Y2M3DT4H5M6.5S, PT0S.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(32);
        DurationText.Write(text, this);
        return text.ToString();
    }

    internal static Duration? TryOf(Int128 months, Int128 days, Int128 seconds, Int128 nanoseconds)
    {
        var carry = nanoseconds / 1_000_000_000;
        var rest = (long)(nanoseconds % 1_000_000_000);

        if (rest < 0)
        {
            rest += 1_000_000_000;
            carry--;
        }

        seconds += carry;

        if (!Fits(months) || !Fits(days) || !Fits(seconds))
        {
            return null;
        }

        var result = new Duration((long)months, (long)days, (long)seconds, (int)rest);
        return Fits(result.AverageSeconds) ? result : null;
    }

    private static bool Fits(Int128 number) => number >= long.MinValue && number <= long.MaxValue;
}
