using System.Text;

namespace Cartography.Values;

/// <summary>A LOCAL TIME: a time of day without a zone.</summary>
/// <param name="NanosecondOfDay">Nanoseconds since midnight.</param>
public readonly partial record struct LocalTime(long NanosecondOfDay)
{
    /// <summary>0 to 23.</summary>
    public int Hour => (int)(NanosecondOfDay / (3600 * Calendar.NanosecondsPerSecond));

    /// <summary>0 to 59.</summary>
    public int Minute => (int)(NanosecondOfDay / (60 * Calendar.NanosecondsPerSecond) % 60);

    /// <summary>0 to 59.</summary>
    public int Second => (int)(NanosecondOfDay / Calendar.NanosecondsPerSecond % 60);

    /// <summary>0 to 999,999,999.</summary>
    public int Nanosecond => (int)(NanosecondOfDay % Calendar.NanosecondsPerSecond);

    internal long SecondOfDay => NanosecondOfDay / Calendar.NanosecondsPerSecond;

    /// <summary>A time. Fails with <see cref="ValueException"/> where there is none such.</summary>
    public static LocalTime Of(long hour, long minute, long second = 0, long nanosecond = 0) =>
        Of(hour, minute, second, nanosecond, ValueFault.Argument);

    /// <summary>A time from text: 10:30:05.123, 10:30:05, 10:30, 10, 103005, 1030. Fails with <see cref="ValueException"/>.</summary>
    public static LocalTime Parse(string text) => TimeText.Read(text) ?? throw TimeText.Unreadable(text, "local time", "10:30:05.123");

    /// <summary>The time after a duration, around midnight; months and days do not count.</summary>
    public LocalTime Plus(Duration duration)
    {
        var shift = (duration.Seconds % Calendar.SecondsPerDay * Calendar.NanosecondsPerSecond) + duration.Nanoseconds;
        return new LocalTime(Calendar.FloorModulo(NanosecondOfDay + shift, Calendar.NanosecondsPerDay));
    }

    /// <summary>The time before a duration, around midnight.</summary>
    public LocalTime Minus(Duration duration) => Plus(duration.Negate());

    /// <summary>Less than 0, 0 or more than 0 as this comes before, is or comes after the other.</summary>
    public int OrderTo(LocalTime other) => NanosecondOfDay.CompareTo(other.NanosecondOfDay);

    /// <summary>The ISO form with seconds: 10:30:00, 10:30:05.123.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(18);
        TimeText.Write(text, this);
        return text.ToString();
    }

    internal static LocalTime Of(long hour, long minute, long second, long nanosecond, ValueFault fault)
    {
        Range.Check("hour", hour, 0, 23, fault);
        Range.Check("minute", minute, 0, 59, fault);
        Range.Check("second", second, 0, 59, fault);
        Range.Check("nanosecond", nanosecond, 0, 999_999_999, fault);
        return new LocalTime((((((hour * 60) + minute) * 60) + second) * Calendar.NanosecondsPerSecond) + nanosecond);
    }
}
