namespace Cartography.Values;

/// <summary>A LOCAL TIME: a time of day without a zone.</summary>
/// <param name="NanosecondOfDay">Nanoseconds since midnight.</param>
public readonly partial record struct LocalTime(long NanosecondOfDay);
