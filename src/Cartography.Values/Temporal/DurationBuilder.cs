namespace Cartography.Values;

/// <summary>Adds up the units of a duration, of which any may have a fraction.</summary>
internal sealed class DurationBuilder
{
    private const double SecondsPerDay = Calendar.SecondsPerDay;

    private Int128 _months;
    private Int128 _days;
    private Int128 _seconds;
    private Int128 _nanoseconds;
    private double _partMonths;
    private double _partDays;
    private double _partSeconds;
    private double _partNanoseconds;

    public void Add(DurationUnit unit, long count)
    {
        switch (unit)
        {
            case DurationUnit.Years:
                _months += (Int128)count * 12;
                break;
            case DurationUnit.Months:
                _months += count;
                break;
            case DurationUnit.Weeks:
                _days += (Int128)count * 7;
                break;
            case DurationUnit.Days:
                _days += count;
                break;
            case DurationUnit.Hours:
                _seconds += (Int128)count * 3600;
                break;
            case DurationUnit.Minutes:
                _seconds += (Int128)count * 60;
                break;
            case DurationUnit.Seconds:
                _seconds += count;
                break;
            case DurationUnit.Milliseconds:
                _nanoseconds += (Int128)count * 1_000_000;
                break;
            case DurationUnit.Microseconds:
                _nanoseconds += (Int128)count * 1_000;
                break;
            default:
                _nanoseconds += count;
                break;
        }
    }

    public void Add(DurationUnit unit, double count)
    {
        switch (unit)
        {
            case DurationUnit.Years:
                _partMonths += count * 12;
                break;
            case DurationUnit.Months:
                _partMonths += count;
                break;
            case DurationUnit.Weeks:
                _partDays += count * 7;
                break;
            case DurationUnit.Days:
                _partDays += count;
                break;
            case DurationUnit.Hours:
                _partSeconds += count * 3600;
                break;
            case DurationUnit.Minutes:
                _partSeconds += count * 60;
                break;
            case DurationUnit.Seconds:
                _partSeconds += count;
                break;
            case DurationUnit.Milliseconds:
                _partNanoseconds += count * 1e6;
                break;
            case DurationUnit.Microseconds:
                _partNanoseconds += count * 1e3;
                break;
            default:
                _partNanoseconds += count;
                break;
        }
    }

    /// <summary>The sum. Fractions run down: of a month into days, of a day and a second into nanoseconds. The order of the operations is Neo4j's.</summary>
    public Duration Build()
    {
        if (_partMonths == 0 && _partDays == 0 && _partSeconds == 0 && _partNanoseconds == 0)
        {
            return Duration.Of(_months, _days, _seconds, _nanoseconds);
        }

        var months = (double)_months + _partMonths;
        var wholeMonths = Math.Truncate(months);
        var days = (double)_days + _partDays + ((months - wholeMonths) * (Duration.SecondsPerMonth * 1e9) / (SecondsPerDay * 1e9));
        var wholeDays = Math.Truncate(days);
        var seconds = Math.Truncate(_partSeconds);
        var nanoseconds = _partNanoseconds + (SecondsPerDay * 1e9 * (days - wholeDays)) + (1e9 * (_partSeconds - seconds));
        return Duration.Of(Whole(wholeMonths), Whole(wholeDays), _seconds + Whole(seconds), _nanoseconds + Whole(nanoseconds));
    }

    private static Int128 Whole(double number) => double.IsNaN(number) ? 0
        : Math.Abs(number) < 9.3e18 ? (Int128)number
        : throw new ValueException(ValueFault.Arithmetic, $"{NumberText.Of(number)} is too large for a part of a duration.");
}
