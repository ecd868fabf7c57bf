using Cartography.Values;

namespace Cartography.GraphDb.Functions.Scalar;

/// <summary>Conversions between scalar types; a value that cannot be converted is null, a type that cannot is false.</summary>
internal static class Conversions
{
    /// <summary>As toBoolean.</summary>
    public static bool TryBoolean(in Value value, out Value result)
    {
        result = value.Kind switch
        {
            ValueKind.Boolean => value,
            ValueKind.Integer => value.AsInteger() != 0,
            ValueKind.String => FromText(value.AsString()),
            _ => Value.Null,
        };

        return value.Kind is ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.String;
    }

    /// <summary>As toInteger.</summary>
    public static bool TryInteger(in Value value, out Value result)
    {
        result = value.Kind switch
        {
            ValueKind.Integer => value,
            // Beyond the range the nearest integer, NaN as 0: .NET's conversion, and Java's.
            ValueKind.Float => (long)value.AsFloat(),
            ValueKind.Boolean => value.AsBoolean() ? 1L : 0L,
            ValueKind.String => NumberText.ToInteger(value.AsString()) is { } integer ? integer : Value.Null,
            _ => Value.Null,
        };

        return value.Kind is ValueKind.Null or ValueKind.Integer or ValueKind.Float or ValueKind.Boolean or ValueKind.String;
    }

    /// <summary>As toFloat.</summary>
    public static bool TryFloat(in Value value, out Value result)
    {
        result = value.Kind switch
        {
            ValueKind.Integer or ValueKind.Float => value.AsNumber(),
            ValueKind.String => NumberText.ToFloat(value.AsString()) is { } number ? number : Value.Null,
            _ => Value.Null,
        };

        return value.Kind is ValueKind.Null or ValueKind.Integer or ValueKind.Float or ValueKind.String;
    }

    /// <summary>As toString.</summary>
    public static bool TryString(in Value value, out Value result)
    {
        result = value.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.String => value,
            ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
            ValueKind.Bytes or ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => Value.Null,
            _ => ValueText.Plain(value),
        };

        return value.IsNull || !result.IsNull;
    }

    private static Value FromText(string text)
    {
        var trimmed = text.AsSpan().Trim();

        if (trimmed.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            return Value.True;
        }

        return trimmed.Equals("false", StringComparison.OrdinalIgnoreCase) ? Value.False : Value.Null;
    }
}
