namespace Cartography.Values;

/// <summary>The entries of a map from which a temporal value is made, by field. Letter case of keys does not count.</summary>
internal sealed class TemporalFields
{
    private readonly Value?[] _values = new Value?[(int)TemporalField.ReadOnly];

    private TemporalFields()
    {
    }

    /// <summary>A map's fields. Fails with <see cref="ValueException"/> for keys that are no fields, or not ones that <paramref name="allows"/>.</summary>
    public static TemporalFields Read(MapValue map, Func<TemporalField, bool> allows)
    {
        var fields = new TemporalFields();

        if (map.Count == 0)
        {
            throw new ValueException(ValueFault.Argument, "The map is empty; it must give at least one temporal unit, such as {year: 2020}.", "22007");
        }

        for (var i = 0; i < map.Count; i++)
        {
            var key = map.KeyAt(i);
            var field = FieldOf(key) ?? throw new ValueException(ValueFault.Argument, $"There is no temporal unit '{Shown.Of(key)}'.", "22007");

            if (field == TemporalField.ReadOnly || !allows(field))
            {
                throw new ValueException(ValueFault.Type, $"'{key}' cannot be set here.");
            }

            fields._values[(int)field] = map.ValueAt(i);
        }

        return fields;
    }

    public bool Has(TemporalField field) => _values[(int)field] is not null;

    public bool HasAny(TemporalField first, TemporalField last)
    {
        for (var field = first; field <= last; field++)
        {
            if (Has(field))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there is nothing but this one.</summary>
    public bool HasOnly(TemporalField field) => Has(field) && _values.Count(value => value is not null) == 1;

    /// <summary>The integer of a field; <paramref name="otherwise"/> where there is none or it is null.</summary>
    public long Integer(TemporalField field, long otherwise)
    {
        if (_values[(int)field] is not { IsNull: false } value)
        {
            return otherwise;
        }

        return value.Kind == ValueKind.Integer
            ? value.AsInteger()
            : throw new ValueException(ValueFault.Execution, $"'{NameOf(field)}' must be an integer, not {ValueDescription.Of(value)}.", "50N00");
    }

    /// <summary>The temporal value of a field that selects from one; null where the field is missing.</summary>
    public Value? Temporal(TemporalField field)
    {
        if (_values[(int)field] is not { } value)
        {
            return null;
        }

        return TemporalParts.IsTemporal(value)
            ? value
            : throw new ValueException(ValueFault.Argument, $"'{NameOf(field)}' must be a temporal value, not {ValueDescription.Of(value)}.");
    }

    /// <summary>The zone; null where it is missing.</summary>
    public Zone? Timezone()
    {
        if (_values[(int)TemporalField.Timezone] is not { } value)
        {
            return null;
        }

        return value.Kind == ValueKind.String
            ? Zone.Parse(value.AsString())
            : throw new ValueException(ValueFault.Execution, $"'timezone' must be text, not {ValueDescription.Of(value)}.", "50N00");
    }

    public static string NameOf(TemporalField field) => field switch
    {
        TemporalField.DateTime => "datetime",
        _ => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..],
    };

    private static TemporalField? FieldOf(string key)
    {
        if (key.Length > 16)
        {
            return null;
        }

        switch (key.ToUpperInvariant())
        {
            case "WEEKDAY":
                return TemporalField.DayOfWeek;
            case "QUARTERDAY":
                return TemporalField.DayOfQuarter;
            case "WEEKYEAR" or "OFFSET" or "OFFSETMINUTES" or "OFFSETSECONDS" or "READONLY":
                return TemporalField.ReadOnly;
        }

        return Enum.TryParse<TemporalField>(key, ignoreCase: true, out var field) && !char.IsAsciiDigit(key[0]) && key[0] is not ('+' or '-') && !key.Contains(',', StringComparison.Ordinal)
            ? field
            : null;
    }
}
