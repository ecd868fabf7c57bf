using System.Globalization;
using Cartography.Cypher.Lexing;

namespace Cartography.Cypher.Parsing;

/// <summary>Reads number tokens.</summary>
internal static class Numbers
{
    /// <summary>The integer that a token is, decimal, hexadecimal or octal, with the sign that stood before it.</summary>
    /// <exception cref="CypherSyntaxException">It is no integer, beyond 64 bits, or written in a way of old.</exception>
    public static long Integer(string text, Token token, bool negative = false)
    {
        var raw = text[token.Start..token.End];
        var digits = raw.Replace("_", "", StringComparison.Ordinal);
        var (radix, body) = digits switch
        {
            ['0', 'x', .. var rest] => (16, rest),
            ['0', 'o', .. var rest] => (8, rest),
            ['0', 'X', .. var rest] => throw OldStyle("hex", raw, "0x" + rest),
            ['0', .. var rest] when rest.Length > 0 && rest.All(c => c is >= '0' and <= '7') => throw OldStyle("octal", raw, "0o" + rest),
            _ => (10, digits),
        };

        if (body.Length == 0 || !body.All(c => IsDigit(c, radix)) || raw.EndsWith('_') || raw.Contains("__", StringComparison.Ordinal))
        {
            throw new CypherSyntaxException($"invalid literal number", text, token.Start, "InvalidNumberLiteral");
        }

        Int128 value = 0;
        foreach (var c in body)
        {
            value = (value * radix) + Convert.ToInt32(c.ToString(), 16);
            if (value > (Int128)long.MaxValue + (negative ? 1 : 0))
            {
                throw new CypherSyntaxException("integer is too large", text, token.Start - (negative ? 1 : 0), "IntegerOverflow") { GqlStatus = "22003" };
            }
        }

        return (long)(negative ? -value : value);

        CypherSyntaxException OldStyle(string name, string written, string wanted) => new(
            $"The {name} integer literal syntax `{written}` is no longer supported, please use `{wanted}` instead", text, token.Start, "InvalidNumberLiteral");
    }

    /// <summary>The float that a token is.</summary>
    /// <exception cref="CypherSyntaxException">It is no float, or beyond the largest one.</exception>
    public static double Float(string text, Token token)
    {
        var raw = text[token.Start..token.End];
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!double.TryParse(raw.Replace("_", "", StringComparison.Ordinal), Styles, CultureInfo.InvariantCulture, out var value))
        {
            throw new CypherSyntaxException("invalid literal number", text, token.Start, "InvalidNumberLiteral");
        }

        return double.IsFinite(value)
            ? value
            : throw new CypherSyntaxException("floating point number is too large", text, token.Start, "FloatingPointOverflow") { GqlStatus = "22003" };
    }

    private static bool IsDigit(char c, int radix) => radix switch
    {
        16 => char.IsAsciiHexDigit(c),
        8 => c is >= '0' and <= '7',
        _ => char.IsAsciiDigit(c),
    };
}
