namespace Cartography.Values;

/// <summary>Dates from fields, alone or on top of another date.</summary>
internal static class DateFields
{
    public static bool Allows(TemporalField field) => field is >= TemporalField.Year and <= TemporalField.DayOfQuarter;

    /// <summary>The date that the fields describe by themselves. With <paramref name="whole"/> they must go down to the day.</summary>
    public static Date Create(TemporalFields fields, bool whole)
    {
        var form = FormOf(fields);

        if (!fields.Has(TemporalField.Year))
        {
            throw Missing(TemporalField.Year);
        }

        var (middle, least) = PartsOf(form);

        if (middle is { } unit && !fields.Has(unit) && (fields.Has(least) || whole))
        {
            throw fields.Has(least)
                ? new ValueException(
                    ValueFault.Argument, $"'{TemporalFields.NameOf(least)}' needs '{TemporalFields.NameOf(unit)}' beside it.", "22007")
                : Missing(unit);
        }

        if (whole && !fields.Has(least))
        {
            throw Missing(least);
        }

        var year = fields.Integer(TemporalField.Year, 0);
        var last = fields.Integer(least, 1);
        return form switch
        {
            DateForm.Week => DateParts.OfWeek(year, fields.Integer(TemporalField.Week, 1), last, ValueFault.Argument, strict: false),
            DateForm.Quarter => DateParts.OfQuarter(year, fields.Integer(TemporalField.Quarter, 1), last, ValueFault.Argument, strict: false),
            DateForm.Ordinal => DateParts.OfOrdinal(year, last, ValueFault.Argument),
            _ => DateParts.OfCalendar(year, fields.Integer(TemporalField.Month, 1), last, ValueFault.Argument),
        };
    }

    /// <summary>A date with some of its fields changed; what a change makes too large (the 31st of a shorter month) is cut.</summary>
    public static Date Change(Date date, TemporalFields fields)
    {
        if (!fields.HasAny(TemporalField.Year, TemporalField.DayOfQuarter))
        {
            return date;
        }

        switch (FormOf(fields))
        {
            case DateForm.Week:
                return DateParts.OfWeek(
                    fields.Integer(TemporalField.Year, date.WeekYear),
                    fields.Integer(TemporalField.Week, date.Week),
                    fields.Integer(TemporalField.DayOfWeek, date.DayOfWeek),
                    ValueFault.Argument,
                    strict: false);
            case DateForm.Quarter:
                return ChangeQuarter(date, fields);
            case DateForm.Ordinal:
                return DateParts.OfOrdinal(
                    fields.Integer(TemporalField.Year, date.Year), fields.Integer(TemporalField.OrdinalDay, 1), ValueFault.Argument);
            default:
                return ChangeCalendar(date, fields.Integer(TemporalField.Month, date.Month), fields);
        }
    }

    private static Date ChangeQuarter(Date date, TemporalFields fields)
    {
        var quarter = fields.Integer(TemporalField.Quarter, date.Quarter);
        Range.Check("quarter", quarter, 1, 4, ValueFault.Argument);

        return fields.Has(TemporalField.DayOfQuarter)
            ? DateParts.OfQuarter(
                fields.Integer(TemporalField.Year, date.Year), quarter, fields.Integer(TemporalField.DayOfQuarter, 1), ValueFault.Argument, strict: false)
            : ChangeCalendar(date, ((quarter - 1) * 3) + ((date.Month - 1) % 3) + 1, fields);
    }

    private static Date ChangeCalendar(Date date, long month, TemporalFields fields)
    {
        var year = fields.Integer(TemporalField.Year, date.Year);
        Range.Check("month", month, 1, 12, ValueFault.Argument);
        return DateParts.OfCalendar(
            year, month, fields.Integer(TemporalField.Day, Math.Min(date.Day, Calendar.DaysInMonth(year, (int)month))), ValueFault.Argument);
    }

    private static (TemporalField? Middle, TemporalField Least) PartsOf(DateForm form) => form switch
    {
        DateForm.Week => (TemporalField.Week, TemporalField.DayOfWeek),
        DateForm.Quarter => (TemporalField.Quarter, TemporalField.DayOfQuarter),
        DateForm.Ordinal => (null, TemporalField.OrdinalDay),
        _ => (TemporalField.Month, TemporalField.Day),
    };

    private static DateForm FormOf(TemporalFields fields)
    {
        DateForm? found = null;

        for (var field = TemporalField.Quarter; field <= TemporalField.DayOfQuarter; field++)
        {
            if (!fields.Has(field))
            {
                continue;
            }

            var form = field switch
            {
                TemporalField.Month or TemporalField.Day => DateForm.Calendar,
                TemporalField.Week or TemporalField.DayOfWeek => DateForm.Week,
                TemporalField.OrdinalDay => DateForm.Ordinal,
                _ => DateForm.Quarter,
            };

            if (found is { } other && other != form)
            {
                throw new ValueException(ValueFault.Type, $"'{TemporalFields.NameOf(field)}' does not go together with the parts of a date by {other}.");
            }

            found = form;
        }

        return found ?? DateForm.Calendar;
    }

    private static ValueException Missing(TemporalField field) =>
        new(ValueFault.Argument, $"'{TemporalFields.NameOf(field)}' must be given.", "22007");
}
