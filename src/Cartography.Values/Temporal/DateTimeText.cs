using System.Text;

namespace Cartography.Values;

/// <summary>Datetimes as text.</summary>
internal static class DateTimeText
{
    public static void Write(StringBuilder text, LocalDateTime value)
    {
        DateText.Write(text, value.Date);
        text.Append('T');
        TimeText.Write(text, value.Time);
    }

    public static void Write(StringBuilder text, ZonedDateTime value)
    {
        Write(text, value.Local);
        OffsetText.Write(text, value.OffsetSeconds);

        if (value.Zone is NamedZone zone)
        {
            text.Append('[').Append(zone.Name).Append(']');
        }
    }

    /// <summary>Null where the text has not the form of a local datetime.</summary>
    public static LocalDateTime? ReadLocal(ReadOnlySpan<char> text)
    {
        var split = text.IndexOfAny('T', 't');
        var date = DateText.Read(split < 0 ? text : text[..split]);
        var time = split < 0 ? default(LocalTime) : date is null ? null : ReadTime(text[(split + 1)..]);
        return date is { } day && time is { } clock ? LocalDateTime.Of(day, clock) : null;
    }

    /// <summary>Null where the text has not the form of a datetime; fails where its offset is not one of its zone.</summary>
    public static ZonedDateTime? ReadZoned(ReadOnlySpan<char> text, Zone defaultZone)
    {
        var whole = text;
        var split = text.IndexOfAny('T', 't');

        if (split < 0)
        {
            return ReadLocal(text) is { } midnight ? ZonedDateTime.Of(midnight, defaultZone) : null;
        }

        Zone? zone = null;
        var bracket = text.IndexOf('[');

        if (bracket >= 0)
        {
            if (!IsName(text[bracket..]))
            {
                return null;
            }

            zone = Zone.Parse(text[(bracket + 1)..^1].ToString());
            text = text[..bracket];
        }

        var offsetStart = text[split..].IndexOfAny("Zz+-");
        int? offset = null;

        if (offsetStart >= 0)
        {
            offset = OffsetText.Read(text[(split + offsetStart)..]);

            if (offset is null)
            {
                return null;
            }

            text = text[..(split + offsetStart)];
        }

        if (ReadLocal(text) is not { } local)
        {
            return null;
        }

        if (zone is null)
        {
            return ZonedDateTime.Of(local, offset is { } seconds ? seconds == 0 ? Zone.Utc : new OffsetZone(seconds) : defaultZone);
        }

        var result = ZonedDateTime.Of(local, zone, offset);
        return offset is null || (result.OffsetSeconds == offset && result.Local == local)
            ? result
            : throw new ValueException(ValueFault.Argument, $"'{Shown.Of(whole.ToString())}': the zone has not that offset then.", "22003");
    }

    private static LocalTime? ReadTime(ReadOnlySpan<char> text) => text.IsEmpty || text[0] is 'T' or 't' ? null : TimeText.Read(text);

    // Offsets do not stand in brackets.
    private static bool IsName(ReadOnlySpan<char> bracketed) =>
        bracketed.Length > 2 && bracketed[^1] == ']' && bracketed[1] is not ('+' or '-') && !bracketed[1..^1].ContainsAny('[', ']');
}
