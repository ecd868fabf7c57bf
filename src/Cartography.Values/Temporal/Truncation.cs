namespace Cartography.Values;

/// <summary>
/// Temporal values cut to a unit, with fields of the rest set anew. Each fails with <see cref="ValueException"/> where the unit or a field does not
/// fit the type, or the value lacks a part.
/// </summary>
public static class Truncation
{
    /// <summary>A unit by its name (millennium, century, decade, year, weekYear ... microsecond), whose letter case counts.</summary>
    public static TemporalUnit UnitOf(string name)
    {
        foreach (var unit in Enum.GetValues<TemporalUnit>())
        {
            if (NameOf(unit) == name)
            {
                return unit;
            }
        }

        throw new ValueException(
            ValueFault.Execution,
            $"There is no unit '{Shown.Of(name)}' to cut to. The units are {string.Join(", ", Enum.GetValues<TemporalUnit>().Select(NameOf))}.",
            "50N00");
    }

    /// <summary>A DATE cut to a day or larger.</summary>
    public static Date Date(TemporalUnit unit, in Value value, MapValue? rest)
    {
        var fields = Read(rest, DateFields.Allows);
        return unit > TemporalUnit.Day ? throw TooSmall(unit) : Change(Cut(TemporalParts.RequireDate(value), unit), fields);
    }

    /// <summary>A LOCAL TIME cut to a day or smaller.</summary>
    public static LocalTime LocalTime(TemporalUnit unit, in Value value, MapValue? rest)
    {
        var fields = Read(rest, TimeFields.Allows);
        return Change(CutToTime(value, unit), fields, unit);
    }

    /// <summary>A ZONED TIME cut to a day or smaller. A zone in the rest takes the place of the value's own.</summary>
    public static ZonedTime ZonedTime(TemporalUnit unit, in Value value, MapValue? rest, TemporalDefaults defaults)
    {
        var fields = Read(rest, field => TimeFields.Allows(field) || field == TemporalField.Timezone);
        var time = Change(CutToTime(value, unit), fields, unit);
        var offset = fields?.Timezone()?.OffsetAt(defaults.Now.EpochSecond) ?? TemporalFromValue.OffsetOf(value);
        return new ZonedTime(time, offset ?? defaults.Zone.OffsetAt(defaults.Now.EpochSecond));
    }

    /// <summary>A LOCAL DATETIME cut to any unit.</summary>
    public static LocalDateTime LocalDateTime(TemporalUnit unit, in Value value, MapValue? rest) =>
        CutToDateTime(unit, value, Read(rest, field => DateFields.Allows(field) || TimeFields.Allows(field)));

    /// <summary>A ZONED DATETIME cut to any unit. A zone in the rest takes the place of the value's own.</summary>
    public static ZonedDateTime ZonedDateTime(TemporalUnit unit, in Value value, MapValue? rest, TemporalDefaults defaults)
    {
        var fields = Read(rest, field => DateFields.Allows(field) || TimeFields.Allows(field) || field == TemporalField.Timezone);
        var zone = fields?.Timezone() ?? TemporalParts.ZoneOf(value) ?? defaults.Zone;
        return Values.ZonedDateTime.Of(CutToDateTime(unit, value, fields), zone);
    }

    private static LocalDateTime CutToDateTime(TemporalUnit unit, in Value value, TemporalFields? fields)
    {
        var date = Cut(TemporalParts.RequireDate(value), unit);
        var time = unit <= TemporalUnit.Day ? default : CutToTime(value, unit);
        return Values.LocalDateTime.Of(Change(date, fields), Change(time, fields, unit));
    }

    private static LocalTime CutToTime(in Value value, TemporalUnit unit)
    {
        var time = TemporalParts.RequireTime(value);
        long step = unit switch
        {
            TemporalUnit.Day => Calendar.NanosecondsPerDay,
            TemporalUnit.Hour => 3_600_000_000_000,
            TemporalUnit.Minute => 60_000_000_000,
            TemporalUnit.Second => 1_000_000_000,
            TemporalUnit.Millisecond => 1_000_000,
            TemporalUnit.Microsecond => 1_000,
            _ => throw new ValueException(ValueFault.Type, $"A time cannot be cut to a {NameOf(unit)}, which is longer than a day."),
        };
        return new LocalTime(time.NanosecondOfDay - (time.NanosecondOfDay % step));
    }

    private static Date Cut(Date date, TemporalUnit unit) => unit switch
    {
        TemporalUnit.Millennium => FirstOfYear(date.Year / 1000 * 1000),
        TemporalUnit.Century => FirstOfYear(date.Year / 100 * 100),
        TemporalUnit.Decade => FirstOfYear(date.Year / 10 * 10),
        TemporalUnit.Year => FirstOfYear(date.Year),
        TemporalUnit.WeekYear => new Date(Calendar.MondayOfWeek(date.WeekYear, 1)),
        TemporalUnit.Quarter => new Date(date.EpochDay - date.DayOfQuarter + 1),
        TemporalUnit.Month => new Date(date.EpochDay - date.Day + 1),
        TemporalUnit.Week => new Date(date.EpochDay - date.DayOfWeek + 1),
        _ => date,
    };

    private static Date FirstOfYear(int year) => new(Calendar.ToEpochDay(year, 1, 1));

    private static TemporalFields? Read(MapValue? rest, Func<TemporalField, bool> allows) =>
        rest is null || rest.Count == 0 ? null : TemporalFields.Read(rest, allows);

    private static Date Change(Date date, TemporalFields? fields) => fields is null ? date : DateFields.Change(date, fields);

    private static LocalTime Change(LocalTime time, TemporalFields? fields, TemporalUnit kept) => fields is null ? time : TimeFields.Change(time, fields, kept);

    private static string NameOf(TemporalUnit unit) => unit == TemporalUnit.WeekYear ? "weekYear" : unit.ToString().ToLowerInvariant();

    private static ValueException TooSmall(TemporalUnit unit) =>
        new(ValueFault.Type, $"A date cannot be cut to a {NameOf(unit)}, which is shorter than a day.");
}
