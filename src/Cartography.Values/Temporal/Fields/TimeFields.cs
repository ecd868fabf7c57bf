namespace Cartography.Values;

/// <summary>Times of day from fields, alone or on top of another time.</summary>
internal static class TimeFields
{
    public static bool Allows(TemporalField field) => field is >= TemporalField.Hour and <= TemporalField.Nanosecond;

    public static bool HasAny(TemporalFields fields) => fields.HasAny(TemporalField.Hour, TemporalField.Nanosecond);

    /// <summary>The time that the fields describe by themselves.</summary>
    public static LocalTime Create(TemporalFields fields)
    {
        if (!fields.Has(TemporalField.Hour))
        {
            throw new ValueException(ValueFault.Argument, "'hour' must be given.", "22007");
        }

        var hasSubsecond = fields.HasAny(TemporalField.Millisecond, TemporalField.Nanosecond);

        if (!fields.Has(TemporalField.Minute) && (fields.Has(TemporalField.Second) || hasSubsecond))
        {
            throw new ValueException(ValueFault.Argument, "Units smaller than a minute need 'minute' beside them.", "22007");
        }

        if (!fields.Has(TemporalField.Second) && hasSubsecond)
        {
            throw new ValueException(ValueFault.Argument, "Units smaller than a second need 'second' beside them.", "22007");
        }

        return Change(default, fields);
    }

    /// <summary>
    /// A time with some of its fields changed. What is smaller than a second is replaced as a whole, but for what <paramref name="kept"/> says: a
    /// time cut to the millisecond keeps its milliseconds when nanoseconds are set.
    /// </summary>
    public static LocalTime Change(LocalTime time, TemporalFields fields, TemporalUnit? kept = null) => LocalTime.Of(
        fields.Integer(TemporalField.Hour, time.Hour),
        fields.Integer(TemporalField.Minute, time.Minute),
        fields.Integer(TemporalField.Second, time.Second),
        Subsecond(time, fields, kept));

    private static long Subsecond(LocalTime time, TemporalFields fields, TemporalUnit? kept)
    {
        if (!fields.HasAny(TemporalField.Millisecond, TemporalField.Nanosecond))
        {
            return time.Nanosecond;
        }

        var hasMillisecond = fields.Has(TemporalField.Millisecond) || kept is TemporalUnit.Millisecond or TemporalUnit.Microsecond;
        var hasMicrosecond = fields.Has(TemporalField.Microsecond) || kept == TemporalUnit.Microsecond;
        var millisecond = fields.Integer(TemporalField.Millisecond, hasMillisecond ? time.Nanosecond / 1_000_000 : 0);
        var microsecond = fields.Integer(TemporalField.Microsecond, kept == TemporalUnit.Microsecond ? time.Nanosecond / 1_000 % 1_000 : 0);
        var nanosecond = fields.Integer(TemporalField.Nanosecond, 0);
        Range.Check("millisecond", millisecond, 0, 999, ValueFault.Argument);
        Range.Check("microsecond", microsecond, 0, hasMillisecond ? 999 : 999_999, ValueFault.Argument);
        Range.Check("nanosecond", nanosecond, 0, hasMicrosecond ? 999 : hasMillisecond ? 999_999 : 999_999_999, ValueFault.Argument);
        return (millisecond * 1_000_000) + (microsecond * 1_000) + nanosecond;
    }
}
