using System.Globalization;
using System.Numerics;

namespace Cartography.GraphDb.Functions.Numeric;

/// <summary>
/// Rounds a double by its shortest decimal text, so that 1.005 has a 5 to round although the binary number lies a little below.
/// </summary>
internal static class DecimalRounding
{
    // No double has more digits than this before or behind the point.
    private const int MostDigits = 1100;

    /// <summary>The number with so many digits behind the point.</summary>
    public static double Round(double value, long precision, RoundingMode mode)
    {
        if (!double.IsFinite(value) || value == 0 || precision > MostDigits)
        {
            return value;
        }

        var (digits, exponent) = Decompose(value);
        var dropped = -exponent - precision;

        if (dropped <= 0)
        {
            return value;
        }

        var divisor = BigInteger.Pow(10, (int)dropped);
        var quotient = BigInteger.DivRem(BigInteger.Abs(digits), divisor, out var rest);

        if (!rest.IsZero && AwayFromZero(mode, digits.Sign < 0, !quotient.IsEven, (rest * 2).CompareTo(divisor)))
        {
            quotient += 1;
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"{(digits.Sign < 0 ? "-" : "")}{quotient}E{-precision}");
        return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static bool AwayFromZero(RoundingMode mode, bool negative, bool odd, int comparedToHalf) => mode switch
    {
        RoundingMode.Up => true,
        RoundingMode.Down => false,
        RoundingMode.Ceiling => !negative,
        RoundingMode.Floor => negative,
        RoundingMode.HalfUp => comparedToHalf >= 0,
        RoundingMode.HalfDown => comparedToHalf > 0,
        RoundingMode.HalfEven => comparedToHalf > 0 || (comparedToHalf == 0 && odd),
        _ => throw FunctionErrors.Argument("round() with mode UNNECESSARY was given a number that does need rounding."),
    };

    // value = digits * 10^exponent, with as few digits as tell it from its neighbours.
    private static (BigInteger Digits, int Exponent) Decompose(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? text : text[..mark];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);

        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        return (BigInteger.Parse(mantissa, CultureInfo.InvariantCulture), exponent);
    }
}
