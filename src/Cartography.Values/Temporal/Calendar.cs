namespace Cartography.Values;

/// <summary>The proleptic Gregorian calendar, years -999,999,999 to 999,999,999, as arithmetic on days since 1970-01-01.</summary>
internal static class Calendar
{
    public const long MinYear = -999_999_999;
    public const long MaxYear = 999_999_999;
    public const long MinEpochDay = -365_243_219_162;
    public const long MaxEpochDay = 365_241_780_471;
    public const long SecondsPerDay = 86_400;
    public const long NanosecondsPerSecond = 1_000_000_000;
    public const long NanosecondsPerDay = SecondsPerDay * NanosecondsPerSecond;

    private const long DaysPerCycle = 146_097;
    private const long DaysToEpoch = 719_468;

    public static bool IsLeapYear(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInYear(long year) => IsLeapYear(year) ? 366 : 365;

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The day of a date that exists. Years are counted from March, so that the leap day is their last.</summary>
    public static long ToEpochDay(long year, int month, int day)
    {
        var marchYear = month <= 2 ? year - 1 : year;
        var cycle = FloorDivide(marchYear, 400);
        var yearOfCycle = marchYear - (cycle * 400);
        var dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5 + day - 1;
        var dayOfCycle = (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear;
        return (cycle * DaysPerCycle) + dayOfCycle - DaysToEpoch;
    }

    public static (int Year, int Month, int Day) FromEpochDay(long epochDay)
    {
        var shifted = epochDay + DaysToEpoch;
        var cycle = FloorDivide(shifted, DaysPerCycle);
        var dayOfCycle = shifted - (cycle * DaysPerCycle);
        var yearOfCycle = (dayOfCycle - (dayOfCycle / 1460) + (dayOfCycle / 36524) - (dayOfCycle / 146096)) / 365;
        var dayOfYear = dayOfCycle - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100));
        var marchMonth = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * marchMonth) + 2) / 5) + 1);
        var month = (int)(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
        return ((int)((cycle * 400) + yearOfCycle + (month <= 2 ? 1 : 0)), month, day);
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int DayOfWeek(long epochDay) => (int)FloorModulo(epochDay + 3, 7) + 1;

    /// <summary>The Monday of an ISO week; week 1 holds the year's first Thursday.</summary>
    public static long MondayOfWeek(long weekYear, long week)
    {
        var fourth = ToEpochDay(weekYear, 1, 4);
        return fourth - (DayOfWeek(fourth) - 1) + ((week - 1) * 7);
    }

    public static int WeeksInYear(long weekYear) => (int)((MondayOfWeek(weekYear + 1, 1) - MondayOfWeek(weekYear, 1)) / 7);

    public static long FloorDivide(long dividend, long divisor)
    {
        var (quotient, remainder) = Math.DivRem(dividend, divisor);
        return remainder < 0 ? quotient - 1 : quotient;
    }

    public static long FloorModulo(long dividend, long divisor)
    {
        var remainder = dividend % divisor;
        return remainder < 0 ? remainder + divisor : remainder;
    }
}
