using System.Globalization;
using System.Text;

namespace Cartography.Cypher.Lexing;

/// <summary>Turns what stands between quotes into what is meant.</summary>
internal static class Escapes
{
    /// <summary>Reads <c>\uXXXX</c> at an offset.</summary>
    public static bool TryReadUnicode(ReadOnlySpan<char> text, int at, out char result, out int length)
    {
        var digits = at + 2;
        while (digits < text.Length && text[digits] == 'u')
        {
            digits++;
        }

        length = digits + 4 - at;
        result = '\0';
        if (digits + 4 > text.Length
            || !ushort.TryParse(text.Slice(digits, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        result = (char)code;
        return true;
    }

    /// <summary>The contents of a string token. An escape that is none stays as it is.</summary>
    /// <exception cref="CypherSyntaxException"><c>\u</c> is not followed by four hexadecimal digits.</exception>
    public static string InString(string text, int start, int end)
    {
        var body = text.AsSpan(start + 1, end - start - 2);
        if (!body.Contains('\\'))
        {
            return body.ToString();
        }

        var result = new StringBuilder(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '\\' || i + 1 == body.Length)
            {
                result.Append(body[i]);
                continue;
            }

            if (body[i + 1] == 'u')
            {
                result.Append(Unicode(text, start + 1 + i, out var length));
                i += length - 1;
                continue;
            }

            i++;
            _ = Single(body[i]) is { } meant ? result.Append(meant) : result.Append('\\').Append(body[i]);
        }

        return result.ToString();
    }

    /// <summary>The name that a token between backticks is.</summary>
    /// <exception cref="CypherSyntaxException"><c>\u</c> is not followed by four hexadecimal digits.</exception>
    public static string InQuotedName(string text, int start, int end) =>
        InName(text, start + 1, end - 1).Replace("``", "`", StringComparison.Ordinal);

    /// <summary>The name that a plain token is.</summary>
    /// <exception cref="CypherSyntaxException"><c>\u</c> is not followed by four hexadecimal digits.</exception>
    public static string InName(string text, int start, int end)
    {
        var body = text.AsSpan(start, end - start);
        var escape = body.IndexOf("\\u", StringComparison.Ordinal);
        if (escape < 0)
        {
            return body.ToString();
        }

        var result = new StringBuilder(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '\\' && i + 1 < body.Length && body[i + 1] == 'u')
            {
                result.Append(Unicode(text, start + i, out var length));
                i += length - 1;
            }
            else
            {
                result.Append(body[i]);
            }
        }

        return result.ToString();
    }

    private static char Unicode(string text, int at, out int length)
    {
        if (TryReadUnicode(text, at, out var result, out length))
        {
            return result;
        }

        var found = text.AsSpan(at + 2, Math.Min(4, text.Length - at - 2));
        throw new CypherSyntaxException(
            $"Invalid input '{found}': expected four hexadecimal digits specifying a unicode character", text, at, "InvalidUnicodeLiteral");
    }

    private static char? Single(char escaped) => escaped switch
    {
        '\\' or '\'' or '"' or '`' => escaped,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => null,
    };
}
