using Cartography.Cypher.Binding;
using Cartography.Values;

namespace Cartography.GraphDb.Functions.Numeric;

internal sealed class Round : ScalarFunction
{
    // From here on every double is a whole number.
    private const double Whole = 1L << 52;

    public override FunctionSignature Signature { get; } = new(
        "round",
        [new("value", CypherType.Float), new("precision", CypherType.Number, IsOptional: true), new("mode", CypherType.String, IsOptional: true)],
        CypherType.Float,
        "Numeric",
        "A number rounded to a whole one, or to so many digits behind the point.");

    public override Value Call(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        foreach (ref readonly var argument in arguments)
        {
            if (argument.IsNull)
            {
                return Value.Null;
            }
        }

        var value = arguments[0].IsNumber ? arguments[0].AsNumber() : throw FunctionErrors.Type("round", "a number", arguments[0]);
        var precision = arguments.Length > 1 ? Precision(arguments[1]) : 0;

        if (arguments.Length > 2)
        {
            return DecimalRounding.Round(value, precision, Mode(arguments[2]));
        }

        return precision == 0 ? HalfTowardsPositive(value) : DecimalRounding.Round(value, precision, RoundingMode.HalfUp);
    }

    private static double HalfTowardsPositive(double value)
    {
        if (!double.IsFinite(value))
        {
            return value;
        }

        // The result passes through a 64-bit integer, as in Neo4j: what lies beyond comes out as the largest of them.
        if (Math.Abs(value) >= Whole)
        {
            return (long)value;
        }

        var floor = Math.Floor(value);

        // Adding zero turns the negative zero into the positive one.
        return value - floor >= 0.5 ? floor + 1 : floor + 0.0;
    }

    private static long Precision(in Value value)
    {
        var precision = value.Kind switch
        {
            ValueKind.Integer => value.AsInteger(),
            ValueKind.Float => (long)value.AsFloat(),
            _ => throw FunctionErrors.Type("round", "a number as precision", value),
        };

        return precision >= 0 ? precision : throw FunctionErrors.Argument($"The precision of round() cannot be negative, but is {precision}.");
    }

    private static RoundingMode Mode(in Value value)
    {
        if (value.Kind != ValueKind.String)
        {
            throw FunctionErrors.Type("round", "a String as rounding mode", value);
        }

        return value.AsString() switch
        {
            "UP" => RoundingMode.Up,
            "DOWN" => RoundingMode.Down,
            "CEILING" => RoundingMode.Ceiling,
            "FLOOR" => RoundingMode.Floor,
            "HALF_UP" => RoundingMode.HalfUp,
            "HALF_DOWN" => RoundingMode.HalfDown,
            "HALF_EVEN" => RoundingMode.HalfEven,
            "UNNECESSARY" => RoundingMode.Unnecessary,
            _ => throw FunctionErrors.Argument(
                "Unknown rounding mode. Valid values are: CEILING, FLOOR, UP, DOWN, HALF_EVEN, HALF_UP, HALF_DOWN, UNNECESSARY."),
        };
    }
}
