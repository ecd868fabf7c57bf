using System.Globalization;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>Instants as the text of seconds since 1970, which has at least one decimal.</summary>
internal static class EpochText
{
    public static string? Of(DateTimeOffset? time) =>
        ((time?.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / (decimal)TimeSpan.TicksPerSecond)?.ToString("0.0#####", CultureInfo.InvariantCulture);
}
