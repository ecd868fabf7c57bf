using Cartography.Values;

namespace Cartography.GraphDb.Functions;

/// <summary>What functions say when an argument does not fit.</summary>
internal static class FunctionErrors
{
    /// <summary>An argument of a type that the function does not take.</summary>
    public static QueryException Type(string function, string expected, in Value got) =>
        new(StatusCodes.TypeError, $"Invalid input for function '{function}()': expected {expected}, got: {ValueDescription.Of(got)}.", "22N01");

    /// <summary>An argument of the right type with a value that does not fit.</summary>
    public static QueryException Argument(string message) => new(StatusCodes.ArgumentError, message);

    /// <summary>A node or relationship that is no longer there.</summary>
    public static QueryException Deleted(string kind, long id) =>
        new(StatusCodes.EntityNotFound, $"The {kind} with id {id} has been deleted in this transaction.", "22N24");
}
