namespace Cartography.Values;

/// <summary>Dates from their parts, checked.</summary>
internal static class DateParts
{
    public static Date OfCalendar(long year, long month, long day, ValueFault fault)
    {
        Range.Check("year", year, Calendar.MinYear, Calendar.MaxYear, fault);
        Range.Check("month", month, 1, 12, fault);
        Range.Check("day", day, 1, 31, fault);
        var length = Calendar.DaysInMonth(year, (int)month);

        return day <= length
            ? new Date(Calendar.ToEpochDay(year, (int)month, (int)day))
            : throw new ValueException(fault, $"Month {month} of {year} has {length} days, not {day}.", "22000");
    }

    public static Date OfOrdinal(long year, long day, ValueFault fault)
    {
        Range.Check("year", year, Calendar.MinYear, Calendar.MaxYear, fault);
        Range.Check("ordinalDay", day, 1, 366, fault);

        return day <= Calendar.DaysInYear(year)
            ? new Date(Calendar.ToEpochDay(year, 1, 1) + day - 1)
            : throw new ValueException(fault, $"The year {year} has 365 days, not {day}.", "22000");
    }

    /// <summary>A day of an ISO week. Week 53 of a year of 52 weeks runs into the next year, unless <paramref name="strict"/>.</summary>
    public static Date OfWeek(long weekYear, long week, long dayOfWeek, ValueFault fault, bool strict)
    {
        Range.Check("year", weekYear, Calendar.MinYear, Calendar.MaxYear, fault);
        Range.Check("week", week, 1, 53, fault);
        Range.Check("dayOfWeek", dayOfWeek, 1, 7, fault);

        if (strict && week > Calendar.WeeksInYear(weekYear))
        {
            throw new ValueException(ValueFault.Argument, $"The year {weekYear} has 52 weeks, not {week}.");
        }

        return Checked(Calendar.MondayOfWeek(weekYear, week) + dayOfWeek - 1, fault);
    }

    /// <summary>A day of a quarter. Days beyond its end run into the next quarter, unless <paramref name="strict"/>.</summary>
    public static Date OfQuarter(long year, long quarter, long dayOfQuarter, ValueFault fault, bool strict)
    {
        Range.Check("year", year, Calendar.MinYear, Calendar.MaxYear, fault);
        Range.Check("quarter", quarter, 1, 4, fault);
        Range.Check("dayOfQuarter", dayOfQuarter, 1, 92, fault);
        var first = Calendar.ToEpochDay(year, (((int)quarter - 1) * 3) + 1, 1);
        var length = quarter == 4 ? 92 : Calendar.ToEpochDay(year, ((int)quarter * 3) + 1, 1) - first;

        return dayOfQuarter <= length || !strict
            ? Checked(first + dayOfQuarter - 1, fault)
            : throw new ValueException(ValueFault.Argument, $"Quarter {quarter} of {year} has {length} days, not {dayOfQuarter}.");
    }

    private static Date Checked(long epochDay, ValueFault fault) => epochDay is >= Calendar.MinEpochDay and <= Calendar.MaxEpochDay
        ? new Date(epochDay)
        : throw new ValueException(fault, "Dates reach from the year -999999999 to 999999999.");
}
