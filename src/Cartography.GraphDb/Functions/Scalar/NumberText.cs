using System.Globalization;
using System.Numerics;

namespace Cartography.GraphDb.Functions.Scalar;

/// <summary>Numbers in text, as toInteger and toFloat read them.</summary>
internal static class NumberText
{
    private const int MostExponentDigits = 9;

    /// <summary>
    /// A whole number, or a decimal one without its fraction; null where it is no number.
    /// Fails with <see cref="QueryException"/> where it is a number out of INTEGER's range.
    /// </summary>
    public static long? ToInteger(string text)
    {
        if (Scan(AsciiDigits(text), out var negative, out var whole, out var fraction, out var exponent) != text.Length || text.Length == 0)
        {
            return null;
        }

        var digits = (whole + fraction).TrimStart('0');
        var shift = exponent - fraction.Length;

        if (digits.Length == 0 || digits.Length + (long)shift <= 0)
        {
            return 0;
        }

        if (digits.Length + (long)shift > 20)
        {
            throw TooLarge(text);
        }

        var cut = shift < 0 ? digits[..(digits.Length + shift)] : digits + new string('0', shift);
        var value = BigInteger.Parse(negative ? "-" + cut : cut, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

        // A fraction beyond the largest integer is too large as well.
        var beyond = shift < 0 && digits.AsSpan(digits.Length + shift).ContainsAnyExcept('0');
        var isOutside = value > long.MaxValue || value < long.MinValue || (beyond && (value == long.MaxValue || value == long.MinValue));
        return isOutside ? throw TooLarge(text) : (long)value;
    }

    /// <summary>A decimal or hexadecimal floating-point number, NaN or Infinity, with white space around it; null where it is none.</summary>
    public static double? ToFloat(string text)
    {
        var trimmed = text.AsSpan().Trim(" \t\n\u000B\f\r");
        var sign = 1.0;
        var rest = trimmed;

        if (rest is ['+' or '-', ..])
        {
            sign = rest[0] == '-' ? -1 : 1;
            rest = rest[1..];
        }

        switch (rest)
        {
            case "NaN":
                return double.NaN;
            case "Infinity":
                return sign * double.PositiveInfinity;
            case []:
                return null;
        }

        var number = rest[^1] is 'd' or 'D' or 'f' or 'F' ? rest[..^1] : rest;

        if (rest is ['0', 'x' or 'X', ..])
        {
            return HexFloat(rest[^1] is 'd' or 'D' or 'f' or 'F' && rest.IndexOfAny('p', 'P') >= 0 ? number : rest) is { } hex ? sign * hex : null;
        }

        if (number is ['+' or '-', ..] || number.IsEmpty || Scan(number, out _, out _, out _, out _) != number.Length)
        {
            return null;
        }

        return sign * double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    // [+-] digits [. digits] [e [+-] digits], a digit on one side of the point at least; how much of the text it takes.
    private static int Scan(ReadOnlySpan<char> text, out bool negative, out string whole, out string fraction, out int exponent)
    {
        var at = 0;
        negative = text is ['-', ..];
        at += text is ['-' or '+', ..] ? 1 : 0;
        var start = at;
        at = SkipDigits(text, at);
        whole = text[start..at].ToString();
        fraction = "";
        exponent = 0;

        if (at < text.Length && text[at] == '.')
        {
            start = ++at;
            at = SkipDigits(text, at);
            fraction = text[start..at].ToString();
        }

        if (whole.Length + fraction.Length == 0)
        {
            return -1;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            start = ++at;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            var firstDigit = at;
            at = SkipDigits(text, at);

            // Larger exponents are no numbers to toInteger, and toFloat reads the text itself.
            if (at == firstDigit || (at - firstDigit > MostExponentDigits && text[firstDigit..at].TrimStart('0').Length > MostExponentDigits))
            {
                return at == firstDigit ? -1 : Saturated(text[start] == '-', out exponent, at);
            }

            exponent = int.Parse(text[start..at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }

        return at;
    }

    private static int Saturated(bool negative, out int exponent, int at)
    {
        exponent = negative ? -999_999_999 : 999_999_999;
        return at;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // 0x1.8p3: the exponent is a must, and a power of two.
    private static double? HexFloat(ReadOnlySpan<char> text)
    {
        var digits = text[2..];
        var mark = digits.IndexOfAny('p', 'P');

        if (mark <= 0 || !int.TryParse(digits[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power))
        {
            return null;
        }

        var mantissa = 0.0;
        var point = -1;

        for (var i = 0; i < mark; i++)
        {
            if (digits[i] == '.' && point < 0 && mark > 1)
            {
                point = i;
            }
            else if (char.IsAsciiHexDigit(digits[i]))
            {
                mantissa = (mantissa * 16) + Convert.ToInt32(digits[i].ToString(), 16);
            }
            else
            {
                return null;
            }
        }

        return Math.ScaleB(mantissa, power - (point < 0 ? 0 : 4 * (mark - point - 1)));
    }

    // Digits of all scripts count as digits.
    private static string AsciiDigits(string text) => text.All(char.IsAscii)
        ? text
        : string.Concat(text.Select(c => CharUnicodeInfo.GetDecimalDigitValue(c) is var digit and >= 0 ? (char)('0' + digit) : c));

    private static QueryException TooLarge(string text) =>
        new(StatusCodes.TypeError, $"integer, {(text.Length > 40 ? text[..40] + "..." : text)}, is too large", "22003");
}
