namespace Cartography.Bolt.Handshake;

/// <summary>The versions that are spoken here.</summary>
internal static class KnownVersions
{
    /// <summary>What every connection begins with.</summary>
    public static ReadOnlySpan<byte> Magic => [0x60, 0x60, 0xB0, 0x17];

    /// <summary>All of them as ranges, lowest first. There never was a 5.5.</summary>
    public static IReadOnlyList<VersionOffer> Ranges { get; } =
    [
        new(new BoltVersion(4, 4), 4),
        new(new BoltVersion(5, 4), 4),
        new(new BoltVersion(5, 8), 2),
    ];

    /// <summary>Whether this version is spoken.</summary>
    public static bool Contains(BoltVersion version) => Ranges.Any(range => range.Contains(version));

    /// <summary>The highest spoken version of an offer; null where there is none.</summary>
    public static BoltVersion? Highest(VersionOffer offer)
    {
        for (var minor = offer.Version.Minor; minor >= offer.Version.Minor - offer.Back; minor--)
        {
            var version = offer.Version with { Minor = minor };

            if (Contains(version))
            {
                return version;
            }
        }

        return null;
    }
}
