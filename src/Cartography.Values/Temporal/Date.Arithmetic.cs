namespace Cartography.Values;

public readonly partial record struct Date
{
    /// <summary>The date after a duration: months first (the day is cut to the month's last), then days and whole days of seconds.</summary>
    public Date Plus(Duration duration) => PlusMonths(duration.Months).PlusDays((Int128)duration.Days + (duration.WholeSeconds / Calendar.SecondsPerDay));

    /// <summary>The date before a duration.</summary>
    public Date Minus(Duration duration) => Plus(duration.Negate());

    internal Date PlusMonths(Int128 months)
    {
        if (months == 0)
        {
            return this;
        }

        var (year, month, day) = Calendar.FromEpochDay(EpochDay);
        var total = ((Int128)year * 12) + (month - 1) + months;
        var newYear = total >= 0 ? total / 12 : (total - 11) / 12;

        if (newYear < Calendar.MinYear || newYear > Calendar.MaxYear)
        {
            throw OutOfRange($"the year {newYear}");
        }

        var newMonth = (int)(total - (newYear * 12)) + 1;
        return new Date(Calendar.ToEpochDay((long)newYear, newMonth, Math.Min(day, Calendar.DaysInMonth((long)newYear, newMonth))));
    }

    internal Date PlusDays(Int128 days)
    {
        var day = EpochDay + days;
        return day < Calendar.MinEpochDay || day > Calendar.MaxEpochDay ? throw OutOfRange($"day {day} from 1970") : new Date((long)day);
    }

    private static ValueException OutOfRange(string where) =>
        new(ValueFault.Arithmetic, $"The result lies in {where}; dates reach from the year -999999999 to 999999999.");
}
