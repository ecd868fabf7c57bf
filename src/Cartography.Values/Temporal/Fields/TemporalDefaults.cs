namespace Cartography.Values;

/// <summary>What stands in where a temporal value is made from less than it needs.</summary>
/// <param name="Zone">The zone of times and datetimes that say none.</param>
/// <param name="Now">The instant that decides on the offset of a named zone in a time, and that a map with nothing but a zone means.</param>
public readonly record struct TemporalDefaults(Zone Zone, ZonedDateTime Now);
