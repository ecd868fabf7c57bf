namespace Cartography.Values;

/// <summary>A LOCAL DATETIME: date and time without a zone.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00 on the same clock.</param>
/// <param name="Nanosecond">0 to 999,999,999.</param>
public readonly partial record struct LocalDateTime(long EpochSecond, int Nanosecond);
