using System.Globalization;
using System.Text;

namespace Cartography.Values;

/// <summary>Durations as text.</summary>
internal static class DurationText
{
    private const string DateDesignators = "YMWD";
    private const string TimeDesignators = "HMS";
    private const int LongestNumber = 40;

    public static void Write(StringBuilder text, Duration duration)
    {
        var nanoseconds = ((Int128)duration.Seconds * 1_000_000_000) + duration.Nanoseconds;
        text.Append('P');
        WritePart(text, duration.Months / 12, 'Y');
        WritePart(text, duration.Months % 12, 'M');
        WritePart(text, duration.Days, 'D');

        if (nanoseconds != 0)
        {
            text.Append('T');
            var seconds = (long)(nanoseconds / 1_000_000_000);
            WritePart(text, seconds / 3600, 'H');
            WritePart(text, seconds / 60 % 60, 'M');
            WriteSeconds(text, seconds % 60, (long)(nanoseconds % 1_000_000_000));
        }

        if (text[^1] == 'P')
        {
            text.Append("T0S");
        }
    }

    public static Duration Read(string text)
    {
        var body = text.AsSpan();
        var negative = body.StartsWith("-");

        if (negative || body.StartsWith("+"))
        {
            body = body[1..];
        }

        if (body.Length < 2 || body[0] is not ('P' or 'p'))
        {
            throw Unreadable(text);
        }

        var duration = IsClockForm(body[1..]) ? ReadClock(body[1..], text) : ReadUnits(body[1..], text);
        return negative ? duration.Negate() : duration;
    }

    private static void WritePart(StringBuilder text, long count, char unit)
    {
        if (count != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{count}{unit}");
        }
    }

    private static void WriteSeconds(StringBuilder text, long seconds, long nanoseconds)
    {
        if (seconds == 0 && nanoseconds == 0)
        {
            return;
        }

        if (seconds < 0 || nanoseconds < 0)
        {
            text.Append('-');
        }

        text.Append(CultureInfo.InvariantCulture, $"{Math.Abs(seconds)}");
        TimeText.WriteFraction(text, Math.Abs(nanoseconds));
        text.Append('S');
    }

    private static bool IsClockForm(ReadOnlySpan<char> body) => body[^1] is >= '0' and <= '9';

    private static Duration ReadUnits(ReadOnlySpan<char> body, string text)
    {
        var builder = new DurationBuilder();
        var designators = DateDesignators;
        var inTime = false;
        var next = 0;
        var fractional = false;

        while (!body.IsEmpty)
        {
            if (body[0] is 'T' or 't' && !inTime)
            {
                (inTime, designators, next) = (true, TimeDesignators, 0);
                body = body[1..];

                if (body.IsEmpty)
                {
                    throw Unreadable(text);
                }
            }

            var length = NumberLength(body);
            var place = length == 0 || length == body.Length ? -1 : designators.IndexOf(char.ToUpperInvariant(body[length]), StringComparison.Ordinal);

            if (place < next || fractional)
            {
                throw Unreadable(text);
            }

            fractional = AddNumber(builder, UnitOf(inTime, place), body[..length], text);
            next = place + 1;
            body = body[(length + 1)..];
        }

        return builder.Build();
    }

    private static DurationUnit UnitOf(bool inTime, int place) => inTime ? DurationUnit.Hours + place : DurationUnit.Years + place;

    private static int NumberLength(ReadOnlySpan<char> body)
    {
        var sign = body[0] is '+' or '-' ? 1 : 0;
        var whole = Digits.CountAtStart(body[sign..]);

        if (whole == 0)
        {
            return 0;
        }

        var end = sign + whole;

        if (end < body.Length && body[end] is '.' or ',')
        {
            var fraction = Digits.CountAtStart(body[(end + 1)..]);
            return fraction == 0 ? 0 : end + 1 + fraction;
        }

        return end;
    }

    /// <summary>Adds the number; true where it had a fraction, after which nothing may follow.</summary>
    private static bool AddNumber(DurationBuilder builder, DurationUnit unit, ReadOnlySpan<char> number, string text)
    {
        var point = number.IndexOfAny('.', ',');

        if (point < 0)
        {
            builder.Add(unit, ReadInteger(number));
            return false;
        }

        var fraction = number[(point + 1)..];

        if (unit == DurationUnit.Seconds)
        {
            if (fraction.Length > 9)
            {
                throw Unreadable(text);
            }

            var nanoseconds = Digits.Parse(fraction) * (long)Math.Pow(10, 9 - fraction.Length);
            builder.Add(DurationUnit.Seconds, ReadInteger(number[..point]));
            builder.Add(DurationUnit.Nanoseconds, number[0] == '-' ? -nanoseconds : nanoseconds);
            return true;
        }

        if (number.Length > LongestNumber)
        {
            throw Unreadable(text);
        }

        builder.Add(unit, double.Parse(string.Concat(number[..point], ".", fraction), NumberStyles.Float, CultureInfo.InvariantCulture));
        return true;
    }

    private static long ReadInteger(ReadOnlySpan<char> number) => long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
        ? integer
        : throw new ValueException(ValueFault.Execution, $"'{Shown.Of(number.ToString())}' is too large for a part of a duration.", "50N00");

    /// <summary>The form P2020-03-09T10:30:05.5, in which years, months and so on are written as in a datetime.</summary>
    private static Duration ReadClock(ReadOnlySpan<char> body, string text)
    {
        var split = body.IndexOfAny('T', 't');
        var date = split < 0 ? body : body[..split];
        var builder = new DurationBuilder();

        if (!date.IsEmpty)
        {
            var hyphened = date.Length == 10 && date[4] == '-' && date[7] == '-';

            if (!(hyphened || date.Length == 8))
            {
                throw Unreadable(text);
            }

            Add(builder, DurationUnit.Years, date[..4], 9999, text);
            Add(builder, DurationUnit.Months, hyphened ? date[5..7] : date[4..6], 12, text);
            Add(builder, DurationUnit.Days, hyphened ? date[8..] : date[6..], 31, text);
        }

        if (split >= 0)
        {
            AddTime(builder, body[(split + 1)..], text);
        }

        return builder.Build();
    }

    private static void AddTime(DurationBuilder builder, ReadOnlySpan<char> time, string text)
    {
        var colons = time.Length > 2 && time[2] == ':';
        var step = colons ? 3 : 2;
        var point = time.IndexOfAny('.', ',');
        var whole = point < 0 ? time : time[..point];
        var units = (whole.Length + step - 2) / step;

        if (units is 0 or > 3 || whole.Length != (units * step) - (step - 2) || (point >= 0 && units != 3))
        {
            throw Unreadable(text);
        }

        for (var i = 0; i < units; i++)
        {
            if (colons && i > 0 && whole[(i * step) - 1] != ':')
            {
                throw Unreadable(text);
            }

            Add(builder, DurationUnit.Hours + i, whole.Slice(i * step, 2), i == 0 ? 24 : 60, text);
        }

        if (point >= 0)
        {
            var fraction = time[(point + 1)..];

            if (fraction.Length > 9 || !Digits.AreAll(fraction))
            {
                throw Unreadable(text);
            }

            builder.Add(DurationUnit.Nanoseconds, Digits.Parse(fraction) * (long)Math.Pow(10, 9 - fraction.Length));
        }
    }

    private static void Add(DurationBuilder builder, DurationUnit unit, ReadOnlySpan<char> digits, long most, string text)
    {
        if (!Digits.AreAll(digits))
        {
            throw Unreadable(text);
        }

        var count = Digits.Parse(digits);

        if (count > most)
        {
            throw new ValueException(ValueFault.Argument, $"'{Shown.Of(text)}': {count} {unit} are out of range in this form; {most} are the most.");
        }

        builder.Add(unit, count);
    }

    private static ValueException Unreadable(string text) => new(
        ValueFault.Syntax, $"'{Shown.Of(text)}' is no duration. One is written as P1Y2M3DT4H5M6.5S or P2020-03-09T10:30:05.", "22007");
}
