namespace Cartography.Values;

/// <summary>A ZONED TIME: a time of day and its offset from UTC.</summary>
/// <param name="Local">The time on the clock.</param>
/// <param name="OffsetSeconds">Seconds east of UTC, within 18 hours.</param>
public readonly partial record struct ZonedTime(LocalTime Local, int OffsetSeconds);
