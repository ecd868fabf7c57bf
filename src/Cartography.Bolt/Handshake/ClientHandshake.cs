namespace Cartography.Bolt.Handshake;

/// <summary>The client's side of the first bytes.</summary>
internal static class ClientHandshake
{
    private const int LongestManifest = 255;

    // The newest first; a server that does not know the manifest passes over it.
    private static readonly VersionOffer[] Offers =
    [
        VersionOffer.Manifest,
        new(new BoltVersion(5, 8), 8),
        new(new BoltVersion(4, 4), 0),
        default,
    ];

    /// <summary>Agrees on a version. Fails where there is none in common.</summary>
    public static async Task<HandshakeResult> AgreeAsync(Stream stream, CancellationToken cancel)
    {
        var request = new byte[KnownVersions.Magic.Length + (Offers.Length * VersionOffer.Size)];
        KnownVersions.Magic.CopyTo(request);

        for (var i = 0; i < Offers.Length; i++)
        {
            Offers[i].Write(request.AsSpan(KnownVersions.Magic.Length + (i * VersionOffer.Size)));
        }

        await stream.WriteAsync(request, cancel);
        var answer = await ReadOfferAsync(stream, cancel);

        if (answer == VersionOffer.Manifest)
        {
            return await ChooseAsync(stream, cancel);
        }

        // "HTTP" comes from a web server on the port that was named.
        if (answer.IsNone || !KnownVersions.Contains(answer.Version))
        {
            throw new ProtocolException(
                ProtocolFault.NoCommonVersion, "The server speaks no version of Bolt that is spoken here: it must be Neo4j 4.4 or later, at its Bolt port.");
        }

        return new HandshakeResult(answer.Version, ByManifest: false);
    }

    private static async Task<HandshakeResult> ChooseAsync(Stream stream, CancellationToken cancel)
    {
        var count = await GroupedNumber.ReadAsync(stream, cancel);

        if (count > LongestManifest)
        {
            throw new ProtocolException(ProtocolFault.NoCommonVersion, "The server offers too many versions.");
        }

        BoltVersion? best = null;

        for (var i = 0UL; i < count; i++)
        {
            var offer = await ReadOfferAsync(stream, cancel);

            if (KnownVersions.Highest(offer) is { } version && (best is not { } known || version > known))
            {
                best = version;
            }
        }

        _ = await GroupedNumber.ReadAsync(stream, cancel);
        var choice = new byte[VersionOffer.Size + 1];
        new VersionOffer(best ?? default, 0).Write(choice);
        await stream.WriteAsync(choice, cancel);
        return best is { } chosen
            ? new HandshakeResult(chosen, ByManifest: true)
            : throw new ProtocolException(ProtocolFault.NoCommonVersion, "The server speaks no version of Bolt that is spoken here.");
    }

    private static async Task<VersionOffer> ReadOfferAsync(Stream stream, CancellationToken cancel)
    {
        var bytes = new byte[VersionOffer.Size];
        await stream.ReadExactlyAsync(bytes, cancel);
        return VersionOffer.Read(bytes);
    }
}
