namespace Cartography.Rules.Tests;

/// <summary>The facts that differ from those of the original on purpose; docs/differences-from-upstream.md, number 6, says how.</summary>
internal static class Mended
{
    /// <summary>Facts whose findings are told apart by id where the original used a name.</summary>
    public static IReadOnlySet<string> Identities { get; } =
        new HashSet<string>(["tailscale_device_posture_gaps", "device_update_gaps", "tailscale_device_key_expiry_disabled"], StringComparer.Ordinal);

    public static IReadOnlySet<string> Facts() =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "mended.txt")).ToHashSet(StringComparer.Ordinal);
}
