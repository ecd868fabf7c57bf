using System.Collections.Frozen;

namespace Cartography.Values;

/// <summary>The parts of dates, times and datetimes.</summary>
internal static class TemporalComponents
{
    private static readonly FrozenDictionary<string, Func<Date, Value>> OfDate = new Dictionary<string, Func<Date, Value>>(StringComparer.OrdinalIgnoreCase)
    {
        ["year"] = date => date.Year,
        ["quarter"] = date => date.Quarter,
        ["month"] = date => date.Month,
        ["week"] = date => date.Week,
        ["weekYear"] = date => date.WeekYear,
        ["day"] = date => date.Day,
        ["ordinalDay"] = date => date.OrdinalDay,
        ["dayOfWeek"] = date => date.DayOfWeek,
        ["weekDay"] = date => date.DayOfWeek,
        ["dayOfQuarter"] = date => date.DayOfQuarter,
        ["quarterDay"] = date => date.DayOfQuarter,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Func<LocalTime, Value>> OfTime = new Dictionary<string, Func<LocalTime, Value>>(StringComparer.OrdinalIgnoreCase)
    {
        ["hour"] = time => time.Hour,
        ["minute"] = time => time.Minute,
        ["second"] = time => time.Second,
        ["millisecond"] = time => time.Nanosecond / 1_000_000,
        ["microsecond"] = time => time.Nanosecond / 1_000,
        ["nanosecond"] = time => time.Nanosecond,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Func<int, Value>> OfOffset = new Dictionary<string, Func<int, Value>>(StringComparer.OrdinalIgnoreCase)
    {
        ["offset"] = seconds => OffsetText.Of(seconds),
        ["offsetMinutes"] = seconds => seconds / 60,
        ["offsetSeconds"] = seconds => seconds,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A part; null where the value has none of that name.</summary>
    public static Value? Of(in Value value, string name)
    {
        if (TemporalParts.DateOf(value) is { } date && OfDate.TryGetValue(name, out var partOfDate))
        {
            return partOfDate(date);
        }

        if (TemporalParts.TimeOf(value) is { } time && OfTime.TryGetValue(name, out var partOfTime))
        {
            return partOfTime(time);
        }

        if (TemporalFromValue.OffsetOf(value) is not { } offset)
        {
            return null;
        }

        if (OfOffset.TryGetValue(name, out var partOfOffset))
        {
            return partOfOffset(offset);
        }

        if (name.Equals("timezone", StringComparison.OrdinalIgnoreCase))
        {
            return TemporalParts.ZoneOf(value)!.Id;
        }

        return value.Kind == ValueKind.ZonedDateTime ? OfInstant(value.AsZonedDateTime(), name) : default;
    }

    private static Value? OfInstant(ZonedDateTime value, string name)
    {
        if (name.Equals("epochMillis", StringComparison.OrdinalIgnoreCase))
        {
            return Millis(value);
        }

        // Seconds are milliseconds cut towards 0, so that half a second before 1970 is second 0: as Neo4j has it.
        return name.Equals("epochSeconds", StringComparison.OrdinalIgnoreCase)
            ? value.EpochSecond + (value.EpochSecond < 0 && value.Nanosecond >= 1_000_000 ? 1 : 0)
            : default(Value?);
    }

    private static Value Millis(ZonedDateTime value)
    {
        var millis = ((Int128)value.EpochSecond * 1000) + (value.Nanosecond / 1_000_000);
        return millis >= long.MinValue && millis <= long.MaxValue
            ? (long)millis
            : throw new ValueException(ValueFault.Arithmetic, $"{value} is too far from 1970 for its milliseconds to be an INTEGER.");
    }
}
