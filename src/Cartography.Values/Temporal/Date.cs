using System.Text;

namespace Cartography.Values;

/// <summary>A DATE of the proleptic Gregorian calendar, years -999,999,999 to 999,999,999.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
public readonly partial record struct Date(long EpochDay)
{
    /// <summary>The year; 0 is 1 BC.</summary>
    public int Year => Calendar.FromEpochDay(EpochDay).Year;

    /// <summary>1 to 12.</summary>
    public int Month => Calendar.FromEpochDay(EpochDay).Month;

    /// <summary>1 to 31.</summary>
    public int Day => Calendar.FromEpochDay(EpochDay).Day;

    /// <summary>1 to 4.</summary>
    public int Quarter => ((Month - 1) / 3) + 1;

    /// <summary>1 to 92.</summary>
    public int DayOfQuarter => (int)(EpochDay - Calendar.ToEpochDay(Year, ((Quarter - 1) * 3) + 1, 1)) + 1;

    /// <summary>1 to 366.</summary>
    public int OrdinalDay => (int)(EpochDay - Calendar.ToEpochDay(Year, 1, 1)) + 1;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int DayOfWeek => Calendar.DayOfWeek(EpochDay);

    /// <summary>The ISO week, 1 to 53.</summary>
    public int Week => (new Date(Thursday).OrdinalDay - 1) / 7 + 1;

    /// <summary>The year that the ISO week belongs to.</summary>
    public int WeekYear => Calendar.FromEpochDay(Thursday).Year;

    private long Thursday => EpochDay - DayOfWeek + 4;

    /// <summary>A date. Fails with <see cref="ValueException"/> where there is none such.</summary>
    public static Date Of(long year, long month, long day) => DateParts.OfCalendar(year, month, day, ValueFault.Argument);

    /// <summary>
    /// A date from text: 2020-03-09, 20200309, 2020-03, 202003, 2020, 2020-W11-1, 2020W111, 2020-W11, 2020-069, 2020069, 2020-Q1-69, 2020Q169, each
    /// with a sign and up to nine digits for the year where there are hyphens. Fails with <see cref="ValueException"/>.
    /// </summary>
    public static Date Parse(string text) => DateText.Read(text) ?? throw DateText.Unreadable(text);

    /// <summary>Less than 0, 0 or more than 0 as this comes before, is or comes after the other.</summary>
    public int OrderTo(Date other) => EpochDay.CompareTo(other.EpochDay);

    /// <summary>The ISO form: 2020-03-09, with a sign for years beyond four digits.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(16);
        DateText.Write(text, this);
        return text.ToString();
    }
}
