using System.Globalization;

namespace Cartography.Core.Reading;

/// <summary>
/// Instants as the text that the original stores for many properties: <c>2026-11-23 23:14:09.750897+00:00</c>, without the fraction when it is
/// zero.
/// </summary>
public static class PlainTime
{
    /// <summary>The text; null for null.</summary>
    public static string? Of(DateTimeOffset? time)
    {
        if (time is not { } value)
        {
            return null;
        }

        var format = value.UtcTicks / 10 % 1_000_000 == 0 ? "yyyy-MM-dd HH:mm:sszzz" : "yyyy-MM-dd HH:mm:ss.ffffffzzz";
        return value.ToString(format, CultureInfo.InvariantCulture);
    }
}
