namespace Cartography.Values;

/// <summary>What date, time and zone a temporal value holds.</summary>
internal static class TemporalParts
{
    /// <summary>The date on its clock; null for times.</summary>
    public static Date? DateOf(in Value value) => value.Kind switch
    {
        ValueKind.Date => value.AsDate(),
        ValueKind.LocalDateTime => value.AsLocalDateTime().Date,
        ValueKind.ZonedDateTime => value.AsZonedDateTime().Local.Date,
        _ => null,
    };

    /// <summary>The time on its clock; null for dates.</summary>
    public static LocalTime? TimeOf(in Value value) => value.Kind switch
    {
        ValueKind.LocalTime => value.AsLocalTime(),
        ValueKind.ZonedTime => value.AsZonedTime().Local,
        ValueKind.LocalDateTime => value.AsLocalDateTime().Time,
        ValueKind.ZonedDateTime => value.AsZonedDateTime().Local.Time,
        _ => null,
    };

    /// <summary>Its zone or offset; null where it has none.</summary>
    public static Zone? ZoneOf(in Value value) => value.Kind switch
    {
        ValueKind.ZonedTime => new OffsetZone(value.AsZonedTime().OffsetSeconds),
        ValueKind.ZonedDateTime => value.AsZonedDateTime().Zone,
        _ => null,
    };

    public static bool IsTemporal(in Value value) => value.Kind is >= ValueKind.Date and <= ValueKind.ZonedDateTime;

    public static Date RequireDate(in Value value) => DateOf(value) ?? throw new ValueException(
        ValueFault.Type, IsTemporal(value) ? $"{ValueDescription.Of(value)} has no date." : $"A date cannot be taken from {ValueDescription.Of(value)}.");

    public static LocalTime RequireTime(in Value value) => TimeOf(value) ?? throw new ValueException(
        ValueFault.Type, IsTemporal(value) ? $"{ValueDescription.Of(value)} has no time of day." : $"A time cannot be taken from {ValueDescription.Of(value)}.");
}
