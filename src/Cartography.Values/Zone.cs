namespace Cartography.Values;

/// <summary>Where a clock stands: a fixed offset, or a zone of the time-zone database with its rules. Equal by name and offset.</summary>
public abstract record Zone
{
    /// <summary>The zone with offset 0, written Z.</summary>
    public static Zone Utc { get; } = new OffsetZone(0);
}
