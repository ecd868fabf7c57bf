using System.Globalization;

namespace Cartography.Core.Reading;

/// <summary>Instants as vendors write them.</summary>
internal static class ItemTime
{
    // Seconds up to this lie before the year 5138; more digits are milliseconds.
    private const double LargestSeconds = 1e11;
    private const double LargestMilliseconds = 2.5e14;

    public static bool TryRead(string text, out DateTimeOffset time)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return TryFromEpoch(number, out time);
        }

        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Styles, out time);
    }

    private static bool TryFromEpoch(double number, out DateTimeOffset time)
    {
        time = default;

        if (!double.IsFinite(number) || Math.Abs(number) >= LargestMilliseconds)
        {
            return false;
        }

        var seconds = Math.Abs(number) < LargestSeconds ? number : number / 1000;

        if (seconds is < -62_135_596_800 or > 253_402_300_799)
        {
            return false;
        }

        time = DateTimeOffset.UnixEpoch.AddTicks((long)Math.Round((decimal)seconds * TimeSpan.TicksPerSecond));
        return true;
    }
}
