using Cartography.Values;

namespace Cartography.GraphDb.Functions;

/// <summary>Arguments read as the type that a function wants.</summary>
internal static class Argument
{
    /// <summary>A STRING.</summary>
    public static string String(in Value value, string function) =>
        value.Kind == ValueKind.String ? value.AsString() : throw FunctionErrors.Type(function, "a String", value);

    /// <summary>An INTEGER, or a FLOAT without its fraction.</summary>
    public static long Integer(in Value value, string function, string parameter) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float => (long)value.AsFloat(),
        _ => throw FunctionErrors.Type(function, $"an Integer as {parameter}", value),
    };

    /// <summary>An INTEGER that is not negative.</summary>
    public static long NotNegative(in Value value, string function, string parameter)
    {
        var number = Integer(value, function, parameter);

        // Neo4j blames itself for this one; clients see the code, so it is kept.
        return number >= 0
            ? number
            : throw new QueryException(StatusCodes.ExecutionFailed, $"The {parameter} given to {function}() cannot be negative, but is {number}.", "50N00");
    }
}
