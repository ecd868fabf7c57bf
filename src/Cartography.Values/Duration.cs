namespace Cartography.Values;

/// <summary>A DURATION: months, days, seconds and nanoseconds, which do not convert into each other.</summary>
/// <param name="Months">Months; years count twelve.</param>
/// <param name="Days">Days; weeks count seven.</param>
/// <param name="Seconds">Seconds, rounded down.</param>
/// <param name="Nanoseconds">What is left: 0 to 999,999,999.</param>
public sealed partial record Duration(long Months, long Days, long Seconds, int Nanoseconds);
