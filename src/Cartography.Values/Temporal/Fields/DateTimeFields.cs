namespace Cartography.Values;

/// <summary>Datetimes from fields, which may select a whole datetime, a date, a time or an instant to start from.</summary>
internal static class DateTimeFields
{
    /// <summary>What a clock shows in the zone that the selected parts bring along, or in the one that is asked for.</summary>
    public static LocalDateTime Local(TemporalFields fields)
    {
        CheckSelections(fields);

        if (fields.HasAny(TemporalField.EpochSeconds, TemporalField.EpochMillis))
        {
            return Change(OfEpoch(fields), fields);
        }

        if (fields.Temporal(TemporalField.DateTime) is { } whole)
        {
            return Change(LocalDateTime.Of(TemporalParts.RequireDate(whole), TemporalParts.RequireTime(whole)), fields);
        }

        var selectedTime = fields.Temporal(TemporalField.Time);
        var hasTime = selectedTime is not null || TimeFields.HasAny(fields);
        var date = fields.Temporal(TemporalField.Date) is { } selectedDate
            ? DateFields.Change(TemporalParts.RequireDate(selectedDate), fields)
            : DateFields.Create(fields, hasTime);
        var time = selectedTime is { } selected ? TimeFields.Change(TemporalParts.RequireTime(selected), fields)
            : hasTime ? TimeFields.Create(fields)
            : default;
        return LocalDateTime.Of(date, time);
    }

    /// <summary>The zone of the selected datetime, time or instant; null where none is selected or it has none.</summary>
    public static Zone? OwnZone(TemporalFields fields) =>
        fields.HasAny(TemporalField.EpochSeconds, TemporalField.EpochMillis) ? Zone.Utc
        : fields.Temporal(TemporalField.DateTime) is { } whole ? TemporalParts.ZoneOf(whole)
        : fields.Temporal(TemporalField.Time) is { } time ? TemporalParts.ZoneOf(time)
        : null;

    private static LocalDateTime Change(LocalDateTime start, TemporalFields fields) =>
        LocalDateTime.Of(DateFields.Change(start.Date, fields), TimeFields.Change(start.Time, fields));

    private static LocalDateTime OfEpoch(TemporalFields fields)
    {
        var millis = fields.Integer(TemporalField.EpochMillis, 0);
        return fields.Has(TemporalField.EpochSeconds)
            ? ZonedDateTime.OfEpoch(fields.Integer(TemporalField.EpochSeconds, 0), 0, Zone.Utc).Local
            : ZonedDateTime.OfEpoch(Calendar.FloorDivide(millis, 1000), Calendar.FloorModulo(millis, 1000) * 1_000_000, Zone.Utc).Local;
    }

    private static void CheckSelections(TemporalFields fields)
    {
        var selections = (fields.Has(TemporalField.DateTime) ? 1 : 0)
            + (fields.Has(TemporalField.Date) || fields.Has(TemporalField.Time) ? 1 : 0)
            + (fields.Has(TemporalField.EpochSeconds) ? 1 : 0)
            + (fields.Has(TemporalField.EpochMillis) ? 1 : 0);

        if (selections > 1)
        {
            throw new ValueException(
                ValueFault.Argument, "Only one of 'datetime', 'date' with 'time', 'epochSeconds' and 'epochMillis' can be given.", "22007");
        }
    }
}
