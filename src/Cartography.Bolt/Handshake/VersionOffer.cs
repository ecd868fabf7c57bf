namespace Cartography.Bolt.Handshake;

/// <summary>Four bytes that offer a version, and some minor versions before it.</summary>
/// <param name="Version">The highest version.</param>
/// <param name="Back">How many minor versions before it are offered too.</param>
internal readonly record struct VersionOffer(BoltVersion Version, int Back)
{
    /// <summary>How many bytes it has.</summary>
    public const int Size = 4;

    /// <summary>Asks for the newer handshake, in which the server lists its versions.</summary>
    public static VersionOffer Manifest { get; } = new(new BoltVersion(0xFF, 1), 0);

    /// <summary>Whether nothing is offered.</summary>
    public bool IsNone => Version == default;

    /// <summary>The offer in four bytes; the first of them has no meaning.</summary>
    public static VersionOffer Read(ReadOnlySpan<byte> bytes) => new(new BoltVersion(bytes[3], bytes[2]), bytes[1]);

    /// <summary>Writes it in four bytes.</summary>
    public void Write(Span<byte> bytes)
    {
        bytes[0] = 0;
        bytes[1] = (byte)Back;
        bytes[2] = (byte)Version.Minor;
        bytes[3] = (byte)Version.Major;
    }

    /// <summary>Whether a version is among those offered.</summary>
    public bool Contains(BoltVersion version) =>
        version.Major == Version.Major && version.Minor <= Version.Minor && version.Minor >= Version.Minor - Back;
}
