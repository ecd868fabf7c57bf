namespace Cartography.Values;

/// <summary>A DATE of the proleptic Gregorian calendar, years -999,999,999 to 999,999,999.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
public readonly partial record struct Date(long EpochDay);
