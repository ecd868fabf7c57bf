namespace Cartography.Values;

/// <summary>A fixed offset from UTC.</summary>
/// <param name="Seconds">Seconds east of UTC, within 18 hours.</param>
public sealed record OffsetZone(int Seconds) : Zone;
