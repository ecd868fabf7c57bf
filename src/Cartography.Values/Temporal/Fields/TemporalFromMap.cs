namespace Cartography.Values;

/// <summary>
/// Temporal values from maps such as {year: 2020, week: 3}, {date: d, day: 1} or {epochSeconds: 0}. Each fails with <see cref="ValueException"/>
/// where the map says too little, too much or what does not exist.
/// </summary>
public static class TemporalFromMap
{
    /// <summary>A DATE.</summary>
    public static Date Date(MapValue map, TemporalDefaults defaults)
    {
        var fields = TemporalFields.Read(map, field => DateFields.Allows(field) || field is TemporalField.Date or TemporalField.Timezone);
        var start = NowIfOnlyZone(fields, defaults)?.Local.Date ?? BaseDate(fields);
        return start is { } date ? DateFields.Change(date, fields) : DateFields.Create(fields, whole: false);
    }

    /// <summary>A LOCAL TIME.</summary>
    public static LocalTime LocalTime(MapValue map, TemporalDefaults defaults)
    {
        var fields = TemporalFields.Read(map, field => TimeFields.Allows(field) || field is TemporalField.Time or TemporalField.Timezone);
        var start = NowIfOnlyZone(fields, defaults)?.Local.Time ?? BaseTime(fields);
        return start is { } time ? TimeFields.Change(time, fields) : TimeFields.Create(fields);
    }

    /// <summary>A ZONED TIME. A named zone stands for the offset that it has now.</summary>
    public static ZonedTime ZonedTime(MapValue map, TemporalDefaults defaults)
    {
        var fields = TemporalFields.Read(map, field => TimeFields.Allows(field) || field is TemporalField.Time or TemporalField.Timezone);
        var zone = fields.Timezone();
        var offset = zone?.OffsetAt(defaults.Now.EpochSecond);

        if (fields.HasOnly(TemporalField.Timezone))
        {
            return new ZonedTime(defaults.Now.In(zone!).Local.Time, offset!.Value);
        }

        if (fields.Temporal(TemporalField.Time) is not { } selected)
        {
            return new ZonedTime(TimeFields.Create(fields), offset ?? defaults.Zone.OffsetAt(defaults.Now.EpochSecond));
        }

        var own = TemporalFromValue.OffsetOf(selected);
        var time = TimeFields.Change(TemporalParts.RequireTime(selected), fields);

        if (own is null)
        {
            return new ZonedTime(time, offset ?? defaults.Zone.OffsetAt(defaults.Now.EpochSecond));
        }

        var result = new ZonedTime(time, own.Value);
        return offset is { } seconds ? result.WithOffset(seconds) : result;
    }

    /// <summary>A LOCAL DATETIME.</summary>
    public static LocalDateTime LocalDateTime(MapValue map, TemporalDefaults defaults)
    {
        var fields = TemporalFields.Read(
            map, field => DateFields.Allows(field) || TimeFields.Allows(field) || field is >= TemporalField.Timezone and <= TemporalField.DateTime);
        return NowIfOnlyZone(fields, defaults)?.Local ?? DateTimeFields.Local(fields);
    }

    /// <summary>A ZONED DATETIME.</summary>
    public static ZonedDateTime ZonedDateTime(MapValue map, TemporalDefaults defaults)
    {
        var fields = TemporalFields.Read(map, _ => true);
        var zone = fields.Timezone();

        if (fields.HasOnly(TemporalField.Timezone))
        {
            return defaults.Now.In(zone!);
        }

        var local = DateTimeFields.Local(fields);

        if (DateTimeFields.OwnZone(fields) is not { } own)
        {
            return Values.ZonedDateTime.Of(local, zone ?? defaults.Zone);
        }

        // An instant has no clock of its own: without a zone it is told in the default one.
        var isInstant = fields.HasAny(TemporalField.EpochSeconds, TemporalField.EpochMillis);
        return Values.ZonedDateTime.Of(local, own).In(zone ?? (isInstant ? defaults.Zone : own));
    }

    /// <summary>A DURATION: {years, months, weeks, days, hours, minutes, seconds, milliseconds, microseconds, nanoseconds}, each with fractions.</summary>
    public static Duration Duration(MapValue map)
    {
        if (map.Count == 0)
        {
            throw new ValueException(ValueFault.Argument, "The map is empty; it must give at least one temporal unit, such as {days: 1}.", "22007");
        }

        var builder = new DurationBuilder();

        for (var i = 0; i < map.Count; i++)
        {
            var (key, value) = (map.KeyAt(i), map.ValueAt(i));

            if (!Enum.TryParse<DurationUnit>(key, ignoreCase: true, out var unit) || !char.IsAsciiLetter(key[0]) || key.Contains(',', StringComparison.Ordinal))
            {
                throw new ValueException(ValueFault.Execution, $"A duration has no unit '{Shown.Of(key)}'.", "50N00");
            }

            switch (value.Kind)
            {
                case ValueKind.Integer:
                    builder.Add(unit, value.AsInteger());
                    break;
                case ValueKind.Float:
                    builder.Add(unit, value.AsFloat());
                    break;
                default:
                    throw new ValueException(ValueFault.Execution, $"'{key}' must be a number, not {ValueDescription.Of(value)}.", "50N00");
            }
        }

        return builder.Build();
    }

    private static ZonedDateTime? NowIfOnlyZone(TemporalFields fields, TemporalDefaults defaults)
    {
        if (fields.HasOnly(TemporalField.Timezone))
        {
            return defaults.Now.In(fields.Timezone()!);
        }

        return fields.Has(TemporalField.Timezone)
            ? throw new ValueException(ValueFault.Type, "'timezone' can only be given alone here: the value itself holds no zone.")
            : null;
    }

    private static Date? BaseDate(TemporalFields fields) => fields.Temporal(TemporalField.Date) is { } value ? TemporalParts.RequireDate(value) : null;

    private static LocalTime? BaseTime(TemporalFields fields) => fields.Temporal(TemporalField.Time) is { } value ? TemporalParts.RequireTime(value) : null;
}
