using NodaTime;
using NodaTime.TimeZones;

namespace Cartography.Bolt.Structures;

/// <summary>What clocks of named zones show: needed by the older form of times, which is in local seconds.</summary>
internal static class ZoneClock
{
    // The calendar of the zone rules ends here; clocks beyond go on as at the end.
    private static readonly long FirstSecond = Instant.MinValue.ToUnixTimeSeconds() + 86400;
    private static readonly long LastSecond = Instant.MaxValue.ToUnixTimeSeconds() - 86400;

    /// <summary>Whether there is a zone of this name.</summary>
    public static bool Exists(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not null;

    /// <summary>Seconds east of UTC at an instant.</summary>
    public static int OffsetAt(string name, long epochSecond) =>
        Rules(name).GetUtcOffset(Instant.FromUnixTimeSeconds(Math.Clamp(epochSecond, FirstSecond, LastSecond))).Seconds;

    /// <summary>
    /// The instant at which the clock shows this. Where it shows it twice it is the first, where never it is as much later as the
    /// clock was put forward.
    /// </summary>
    public static long InstantOf(string name, long localSecond)
    {
        var clamped = Math.Clamp(localSecond, FirstSecond, LastSecond);
        var local = Instant.FromUnixTimeSeconds(clamped).InUtc().LocalDateTime;
        var instant = Rules(name).ResolveLocal(local, Resolvers.LenientResolver).ToInstant().ToUnixTimeSeconds();
        return instant + (localSecond - clamped);
    }

    private static DateTimeZone Rules(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
            ?? throw new ProtocolException(ProtocolFault.Invalid, $"There is no time zone '{name}'.");
}
