using System.Text;

namespace Cartography.Values;

/// <summary>A LOCAL DATETIME: date and time without a zone.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00 on the same clock.</param>
/// <param name="Nanosecond">0 to 999,999,999.</param>
public readonly partial record struct LocalDateTime(long EpochSecond, int Nanosecond)
{
    /// <summary>The date.</summary>
    public Date Date => new(Calendar.FloorDivide(EpochSecond, Calendar.SecondsPerDay));

    /// <summary>The time of day.</summary>
    public LocalTime Time => new((Calendar.FloorModulo(EpochSecond, Calendar.SecondsPerDay) * Calendar.NanosecondsPerSecond) + Nanosecond);

    /// <summary>A date and a time together.</summary>
    public static LocalDateTime Of(Date date, LocalTime time) =>
        new((date.EpochDay * Calendar.SecondsPerDay) + time.SecondOfDay, time.Nanosecond);

    /// <summary>A date, T and a time, in each of their forms; without a time it is midnight. Fails with <see cref="ValueException"/>.</summary>
    public static LocalDateTime Parse(string text) =>
        DateTimeText.ReadLocal(text) ?? throw TimeText.Unreadable(text, "local datetime", "2020-03-09T10:30:05.123");

    /// <summary>The datetime after a duration: months first (the day is cut to the month's last), then days, then seconds.</summary>
    public LocalDateTime Plus(Duration duration) =>
        Of(Date.PlusMonths(duration.Months).PlusDays(duration.Days), Time).PlusSeconds(duration.Seconds, duration.Nanoseconds);

    /// <summary>The datetime before a duration.</summary>
    public LocalDateTime Minus(Duration duration) => Plus(duration.Negate());

    /// <summary>Less than 0, 0 or more than 0 as this comes before, is or comes after the other.</summary>
    public int OrderTo(LocalDateTime other)
    {
        var order = EpochSecond.CompareTo(other.EpochSecond);
        return order == 0 ? Nanosecond.CompareTo(other.Nanosecond) : order;
    }

    /// <summary>The ISO form with seconds: 2020-03-09T10:30:00.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(32);
        DateTimeText.Write(text, this);
        return text.ToString();
    }

    internal LocalDateTime PlusSeconds(long seconds, int nanoseconds)
    {
        var second = (Int128)EpochSecond + seconds;
        var day = second >= 0 ? second / Calendar.SecondsPerDay : (second - Calendar.SecondsPerDay + 1) / Calendar.SecondsPerDay;
        _ = default(Date).PlusDays(day);
        var nano = Nanosecond + nanoseconds;
        var carried = new LocalDateTime((long)second + (nano / 1_000_000_000), nano % 1_000_000_000);
        _ = default(Date).PlusDays(carried.Date.EpochDay);
        return carried;
    }
}
