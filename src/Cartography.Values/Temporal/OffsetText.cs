using System.Globalization;
using System.Text;

namespace Cartography.Values;

/// <summary>Offsets from UTC as text.</summary>
internal static class OffsetText
{
    private const int MaxSeconds = 18 * 3600;

    public static void Write(StringBuilder text, int seconds)
    {
        if (seconds == 0)
        {
            text.Append('Z');
            return;
        }

        var size = Math.Abs(seconds);
        text.Append(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:D2}:{size / 60 % 60:D2}");

        if (size % 60 != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $":{size % 60:D2}");
        }
    }

    public static string Of(int seconds)
    {
        var text = new StringBuilder(9);
        Write(text, seconds);
        return text.ToString();
    }

    /// <summary>
    /// Reads Z, +01, +0130, +01:30 or +01:30:15 (which historic offsets are written as). Null where the text has not that form; fails where it has
    /// and lies beyond 18 hours.
    /// </summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z")
        {
            return 0;
        }

        if (text.Length < 3 || text[0] is not ('+' or '-'))
        {
            return null;
        }

        var body = text[1..];
        var hasForm = body.Length switch
        {
            2 or 4 => Digits.AreAll(body),
            5 => body[2] == ':' && Digits.AreAll(body[..2]) && Digits.AreAll(body[3..]),
            8 => body[2] == ':' && body[5] == ':' && Digits.AreAll(body[..2]) && Digits.AreAll(body[3..5]) && Digits.AreAll(body[6..]),
            _ => false,
        };

        if (!hasForm)
        {
            return null;
        }

        var hours = Digits.Parse(body[..2]);
        var minutes = body.Length switch { 2 => 0, 4 => Digits.Parse(body[2..]), _ => Digits.Parse(body[3..5]) };
        var seconds = body.Length == 8 ? Digits.Parse(body[6..]) : 0;
        var total = (int)((hours * 3600) + (minutes * 60) + seconds);

        if (minutes > 59 || seconds > 59 || total > MaxSeconds)
        {
            throw new ValueException(ValueFault.Argument, $"'{text}' is no offset from UTC: -18:00 to +18:00 are.");
        }

        return text[0] == '-' ? -total : total;
    }
}
