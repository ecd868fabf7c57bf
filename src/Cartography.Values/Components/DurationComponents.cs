using System.Collections.Frozen;

namespace Cartography.Values;

/// <summary>The parts of durations: whole units of each of the three groups (months, days, seconds), and what is left of a unit within the next.</summary>
internal static class DurationComponents
{
    private static readonly FrozenDictionary<string, Func<Duration, Value>> Parts = new Dictionary<string, Func<Duration, Value>>(StringComparer.OrdinalIgnoreCase)
    {
        ["years"] = duration => duration.Months / 12,
        ["quarters"] = duration => duration.Months / 3,
        ["months"] = duration => duration.Months,
        ["weeks"] = duration => duration.Days / 7,
        ["days"] = duration => duration.Days,
        ["hours"] = duration => duration.Seconds / 3600,
        ["minutes"] = duration => duration.Seconds / 60,
        ["seconds"] = duration => duration.Seconds,
        ["milliseconds"] = duration => Subseconds(duration, 1_000),
        ["microseconds"] = duration => Subseconds(duration, 1_000_000),
        ["nanoseconds"] = duration => Subseconds(duration, 1_000_000_000),
        ["quartersOfYear"] = duration => duration.Months / 3 % 4,
        ["monthsOfQuarter"] = duration => duration.Months % 3,
        ["monthsOfYear"] = duration => duration.Months % 12,
        ["daysOfWeek"] = duration => duration.Days % 7,
        ["minutesOfHour"] = duration => duration.Seconds / 60 % 60,
        ["secondsOfMinute"] = duration => duration.Seconds % 60,
        ["millisecondsOfSecond"] = duration => duration.Nanoseconds / 1_000_000,
        ["microsecondsOfSecond"] = duration => duration.Nanoseconds / 1_000,
        ["nanosecondsOfSecond"] = duration => duration.Nanoseconds,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A part; null where durations have none of that name.</summary>
    public static Value? Of(Duration duration, string name) => Parts.TryGetValue(name, out var part) ? part(duration) : default(Value?);

    private static Value Subseconds(Duration duration, int perSecond)
    {
        var count = ((Int128)duration.Seconds * perSecond) + (duration.Nanoseconds / (1_000_000_000 / perSecond));
        return count >= long.MinValue && count <= long.MaxValue
            ? (long)count
            : throw new ValueException(ValueFault.Arithmetic, $"{duration} is too long for this part to be an INTEGER.");
    }
}
