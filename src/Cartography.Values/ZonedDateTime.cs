namespace Cartography.Values;

/// <summary>A ZONED DATETIME: an instant, and the zone it is told in.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00Z: the instant, not the clock's reading.</param>
/// <param name="Nanosecond">0 to 999,999,999.</param>
/// <param name="Zone">The offset or named zone.</param>
public readonly partial record struct ZonedDateTime(long EpochSecond, int Nanosecond, Zone Zone);
