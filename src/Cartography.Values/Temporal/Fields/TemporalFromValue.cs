namespace Cartography.Values;

/// <summary>Temporal values from parts of other ones. Each fails with <see cref="ValueException"/> where the other lacks the part.</summary>
public static class TemporalFromValue
{
    /// <summary>The date of a date or datetime.</summary>
    public static Date Date(in Value value) => TemporalParts.RequireDate(value);

    /// <summary>The time of a time or datetime.</summary>
    public static LocalTime LocalTime(in Value value) => TemporalParts.RequireTime(value);

    /// <summary>The time of a time or datetime, with its offset or that of the default zone.</summary>
    public static ZonedTime ZonedTime(in Value value, TemporalDefaults defaults) =>
        new(TemporalParts.RequireTime(value), OffsetOf(value) ?? defaults.Zone.OffsetAt(defaults.Now.EpochSecond));

    /// <summary>The date and time of a datetime.</summary>
    public static LocalDateTime LocalDateTime(in Value value) => Values.LocalDateTime.Of(TemporalParts.RequireDate(value), TemporalParts.RequireTime(value));

    /// <summary>The datetime with its zone or the default one.</summary>
    public static ZonedDateTime ZonedDateTime(in Value value, TemporalDefaults defaults) => value.Kind == ValueKind.ZonedDateTime
        ? value.AsZonedDateTime()
        : Values.ZonedDateTime.Of(LocalDateTime(value), defaults.Zone);

    internal static int? OffsetOf(in Value value) => value.Kind switch
    {
        ValueKind.ZonedTime => value.AsZonedTime().OffsetSeconds,
        ValueKind.ZonedDateTime => value.AsZonedDateTime().OffsetSeconds,
        _ => null,
    };
}
