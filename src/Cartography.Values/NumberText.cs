using System.Globalization;

namespace Cartography.Values;

/// <summary>Numbers as Cypher writes them.</summary>
public static class NumberText
{
    private const double LeastPlain = 1e-3;
    private const double FirstScientific = 1e7;

    /// <summary>An integer in decimal.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The fewest digits that read back as the same float, always with a point: 1.0, 0.001, 1.0E7, 9.0E-4, NaN, -Infinity.</summary>
    public static string Of(double number)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        var sign = double.IsNegative(number) ? "-" : "";
        var size = Math.Abs(number);
        var (digits, exponent) = Shortest(size);

        if (size != 0 && size is < LeastPlain or >= FirstScientific)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}E{exponent}");
        }

        if (exponent < 0)
        {
            return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        }

        return digits.Length <= exponent + 1
            ? $"{sign}{digits.PadRight(exponent + 1, '0')}.0"
            : $"{sign}{digits.AsSpan(0, exponent + 1)}.{digits.AsSpan(exponent + 1)}";
    }

    // The fewest digits that name the number, first and last not 0, and the power of ten of the first.
    private static (string Digits, int Exponent) Shortest(double size)
    {
        if (size == 0)
        {
            return ("0", 0);
        }

        var text = size.ToString("R", CultureInfo.InvariantCulture).AsSpan();
        var mark = text.IndexOf('E');
        var exponent = mark < 0 ? 0 : int.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? text : text[..mark];
        var point = mantissa.IndexOf('.');
        exponent += (point < 0 ? mantissa.Length : point) - 1;
        var digits = mantissa.ToString().Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return (significant.TrimEnd('0'), exponent - (digits.Length - significant.Length));
    }
}
