using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>What operators say when their operands do not fit.</summary>
internal static class ArithmeticErrors
{
    /// <summary>"Cannot add X and Y", with the operator's verb and preposition.</summary>
    public static QueryException Type(string verb, in Value left, string link, in Value right) => new(
        StatusCodes.TypeError,
        $"Cannot {verb} `{ValueDescription.KindName(left.Kind)}` {link} `{ValueDescription.KindName(right.Kind)}`",
        "22G03");

    /// <summary>A result beyond 64 bits.</summary>
    public static QueryException Overflow(string what) => new(
        StatusCodes.ArithmeticError, $"long overflow: {what} does not fit an INTEGER of 64 bits. Compute with floats (1.0 * x) where digits may be lost.", "22003");

    /// <summary>An integer divided by zero.</summary>
    public static QueryException DivisionByZero() => new(StatusCodes.ArithmeticError, "/ by zero", "22012");
}
