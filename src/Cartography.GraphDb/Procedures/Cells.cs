using System.Globalization;
using Cartography.Values;

namespace Cartography.GraphDb.Procedures;

/// <summary>What the rows of procedures are made of.</summary>
internal static class Cells
{
    /// <summary>A list of texts.</summary>
    public static Value Texts(IEnumerable<string> texts) => Value.From(ListValue.Of(texts.Select(Value.From)));

    /// <summary>A moment as Neo4j's procedures write it: text, in UTC, with milliseconds.</summary>
    public static Value Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>A moment as a ZONED DATETIME in UTC.</summary>
    public static Value Instant(DateTimeOffset moment)
    {
        var ticks = moment.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks;
        var seconds = Math.DivRem(ticks, TimeSpan.TicksPerSecond, out var rest);
        return Value.From(new ZonedDateTime(seconds, (int)rest * 100, Zone.Utc));
    }

    /// <summary>A stretch of time as a DURATION.</summary>
    public static Value Stretch(TimeSpan time) =>
        Value.From(new Duration(0, 0, time.Ticks / TimeSpan.TicksPerSecond, (int)(time.Ticks % TimeSpan.TicksPerSecond) * 100));
}
