using System.Globalization;
using System.Text;

namespace Cartography.Values;

/// <summary>Dates as text, in every ISO 8601 form that Cypher takes.</summary>
internal static class DateText
{
    public static void Write(StringBuilder text, Date date)
    {
        var (year, month, day) = Calendar.FromEpochDay(date.EpochDay);

        if (year > 9999)
        {
            text.Append('+');
        }

        text.Append(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");
    }

    public static ValueException Unreadable(string text) => new(
        ValueFault.Syntax, $"'{Shown.Of(text)}' is no date. Dates are written as 2020-03-09, 2020-W11-1, 2020-069 or 2020-Q1-69.", "22007");

    /// <summary>Null where the text has not the form of a date; fails where it has and there is no such date.</summary>
    public static Date? Read(ReadOnlySpan<char> text)
    {
        var signed = text.Length > 0 && text[0] is '+' or '-';
        var digits = signed ? text[1..] : text;
        var length = signed ? Digits.CountAtStart(digits) : Math.Min(4, Digits.CountAtStart(digits));

        if (signed ? length is 0 or > 9 : length < 4)
        {
            return null;
        }

        var year = text[0] == '-' ? -Digits.Parse(digits[..length]) : Digits.Parse(digits[..length]);
        var rest = digits[length..];

        if (rest.IsEmpty)
        {
            return DateParts.OfCalendar(year, 1, 1, ValueFault.Syntax);
        }

        return rest[0] switch
        {
            '-' => ReadHyphened(year, rest[1..]),
            'W' => ReadWeek(year, rest[1..], hyphened: false),
            'Q' => ReadQuarter(year, rest[1..], hyphened: false),
            _ => ReadCompact(year, rest),
        };
    }

    private static Date? ReadHyphened(long year, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return null;
        }

        switch (rest[0])
        {
            case 'W':
                return ReadWeek(year, rest[1..], hyphened: true);
            case 'Q':
                return ReadQuarter(year, rest[1..], hyphened: true);
        }

        var hyphen = rest.IndexOf('-');
        var first = hyphen < 0 ? rest : rest[..hyphen];

        if (!Digits.AreAll(first))
        {
            return null;
        }

        if (hyphen < 0)
        {
            return first.Length switch
            {
                2 => DateParts.OfCalendar(year, Digits.Parse(first), 1, ValueFault.Syntax),
                3 => DateParts.OfOrdinal(year, Digits.Parse(first), ValueFault.Syntax),
                _ => null,
            };
        }

        var second = rest[(hyphen + 1)..];
        return first.Length <= 2 && second.Length is 1 or 2 && Digits.AreAll(second)
            ? DateParts.OfCalendar(year, Digits.Parse(first), Digits.Parse(second), ValueFault.Syntax)
            : null;
    }

    private static Date? ReadWeek(long year, ReadOnlySpan<char> rest, bool hyphened)
    {
        var length = Digits.CountAtStart(rest);
        var day = rest[length..];

        if (day.IsEmpty && length == 3 && !hyphened)
        {
            return DateParts.OfWeek(year, Digits.Parse(rest[..2]), Digits.Parse(rest[2..]), ValueFault.Syntax, strict: true);
        }

        if (length is not (1 or 2) || !(day.IsEmpty || (day.Length == 2 && day[0] == '-' && char.IsAsciiDigit(day[1]))))
        {
            return null;
        }

        return DateParts.OfWeek(year, Digits.Parse(rest[..length]), day.IsEmpty ? 1 : Digits.Parse(day[1..]), ValueFault.Syntax, strict: true);
    }

    private static Date? ReadQuarter(long year, ReadOnlySpan<char> rest, bool hyphened)
    {
        if (rest.IsEmpty || !char.IsAsciiDigit(rest[0]))
        {
            return null;
        }

        var day = rest[1..];
        var separated = !day.IsEmpty && day[0] == '-';
        day = separated ? day[1..] : day;
        var fits = day.IsEmpty ? !separated : separated ? day.Length is 1 or 2 : !hyphened && day.Length == 2;

        return fits && (day.IsEmpty || Digits.AreAll(day))
            ? DateParts.OfQuarter(year, Digits.Parse(rest[..1]), day.IsEmpty ? 1 : Digits.Parse(day), ValueFault.Syntax, strict: true)
            : null;
    }

    private static Date? ReadCompact(long year, ReadOnlySpan<char> rest)
    {
        if (!Digits.AreAll(rest))
        {
            return null;
        }

        return rest.Length switch
        {
            2 => DateParts.OfCalendar(year, Digits.Parse(rest), 1, ValueFault.Syntax),
            3 => DateParts.OfOrdinal(year, Digits.Parse(rest), ValueFault.Syntax),
            4 => DateParts.OfCalendar(year, Digits.Parse(rest[..2]), Digits.Parse(rest[2..]), ValueFault.Syntax),
            _ => null,
        };
    }
}
