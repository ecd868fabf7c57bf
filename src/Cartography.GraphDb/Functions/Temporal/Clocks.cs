using Cartography.Values;

namespace Cartography.GraphDb.Functions.Temporal;

/// <summary>The clocks that a query sees, as temporal values.</summary>
internal static class Clocks
{
    private const long NanosecondsPerTick = 100;

    /// <summary>Times and datetimes without a zone are in UTC, as on a Neo4j server with default settings.</summary>
    public static TemporalDefaults Defaults(FunctionContext context) => new(Zone.Utc, At(WholeMilliseconds(context.StatementTime), Zone.Utc));

    /// <summary>The precision of the transaction's and the statement's clock, which is that of <c>timestamp()</c>.</summary>
    public static DateTimeOffset WholeMilliseconds(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    /// <summary>An instant, told in a zone.</summary>
    public static ZonedDateTime At(DateTimeOffset instant, Zone zone)
    {
        var ticks = instant.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks;
        var (seconds, rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        return rest < 0
            ? new ZonedDateTime(seconds - 1, (int)((rest + TimeSpan.TicksPerSecond) * NanosecondsPerTick), zone)
            : new ZonedDateTime(seconds, (int)(rest * NanosecondsPerTick), zone);
    }
}
