using System.Globalization;
using System.Text;

namespace Cartography.Values;

/// <summary>Times of day as text.</summary>
internal static class TimeText
{
    public static void Write(StringBuilder text, LocalTime time)
    {
        text.Append(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}:{time.Second:D2}");
        WriteFraction(text, time.Nanosecond);
    }

    /// <summary>A point and the digits up to the last that is not 0; nothing for 0.</summary>
    public static void WriteFraction(StringBuilder text, long nanosecond)
    {
        if (nanosecond == 0)
        {
            return;
        }

        text.Append('.').Append(nanosecond.ToString("D9", CultureInfo.InvariantCulture));

        while (text[^1] == '0')
        {
            text.Length--;
        }
    }

    public static ValueException Unreadable(string text, string what, string example) =>
        new(ValueFault.Syntax, $"'{Shown.Of(text)}' is no {what}. One is written as {example}.", "22007");

    /// <summary>Null where the text has not the form of a time of day; fails where it has and there is no such time.</summary>
    public static LocalTime? Read(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is 'T' or 't')
        {
            text = text[1..];
        }

        var point = text.IndexOfAny('.', ',');
        var fraction = 0L;

        if (point >= 0)
        {
            var digits = text[(point + 1)..];

            if (digits.Length > 9 || !Digits.AreAll(digits))
            {
                return null;
            }

            fraction = Digits.Parse(digits);

            for (var i = digits.Length; i < 9; i++)
            {
                fraction *= 10;
            }

            text = text[..point];
        }

        return text.Contains(':') ? ReadColons(text, fraction, point >= 0) : ReadCompact(text, fraction, point >= 0);
    }

    private static LocalTime? ReadCompact(ReadOnlySpan<char> text, long fraction, bool hasFraction)
    {
        if (!Digits.AreAll(text) || (hasFraction && text.Length != 6))
        {
            return null;
        }

        return text.Length switch
        {
            1 or 2 => LocalTime.Of(Digits.Parse(text), 0, 0, 0, ValueFault.Syntax),
            4 => LocalTime.Of(Digits.Parse(text[..2]), Digits.Parse(text[2..]), 0, 0, ValueFault.Syntax),
            6 => LocalTime.Of(Digits.Parse(text[..2]), Digits.Parse(text[2..4]), Digits.Parse(text[4..]), fraction, ValueFault.Syntax),
            _ => null,
        };
    }

    private static LocalTime? ReadColons(ReadOnlySpan<char> text, long fraction, bool hasFraction)
    {
        Span<long> parts = stackalloc long[3];
        var count = 0;

        foreach (var range in text.Split(':'))
        {
            var part = text[range];

            if (count == 3 || part.Length is 0 or > 2 || !Digits.AreAll(part))
            {
                return null;
            }

            parts[count++] = Digits.Parse(part);
        }

        return hasFraction && count != 3 ? null : LocalTime.Of(parts[0], parts[1], parts[2], fraction, ValueFault.Syntax);
    }
}
