namespace Cartography.Bolt.Handshake;

/// <summary>The server's side of the first bytes.</summary>
internal static class ServerHandshake
{
    private const int Slots = 4;

    /// <summary>Agrees on a version, after the magic was read. Fails where there is none; the connection is then to be closed.</summary>
    public static async Task<HandshakeResult> AgreeAsync(Stream stream, CancellationToken cancel)
    {
        var bytes = new byte[Slots * VersionOffer.Size];
        await stream.ReadExactlyAsync(bytes, cancel);

        for (var slot = 0; slot < Slots; slot++)
        {
            var offer = VersionOffer.Read(bytes.AsSpan(slot * VersionOffer.Size));

            if (offer.Version == VersionOffer.Manifest.Version)
            {
                return await OfferAllAsync(stream, cancel);
            }

            if (offer.Back > offer.Version.Minor)
            {
                throw new ProtocolException(ProtocolFault.NoCommonVersion, "A range of versions goes below zero.");
            }

            if (!offer.IsNone && KnownVersions.Highest(offer) is { } version)
            {
                await AnswerAsync(stream, new VersionOffer(version, 0), cancel);
                return new HandshakeResult(version, ByManifest: false);
            }
        }

        await AnswerAsync(stream, default, cancel);
        throw new ProtocolException(ProtocolFault.NoCommonVersion, "The client speaks no version of Bolt that is spoken here.");
    }

    private static async Task AnswerAsync(Stream stream, VersionOffer answer, CancellationToken cancel)
    {
        var bytes = new byte[VersionOffer.Size];
        answer.Write(bytes);
        await stream.WriteAsync(bytes, cancel);
    }

    private static async Task<HandshakeResult> OfferAllAsync(Stream stream, CancellationToken cancel)
    {
        var ranges = KnownVersions.Ranges;
        var bytes = new byte[VersionOffer.Size + 1 + (ranges.Count * VersionOffer.Size) + 1];
        VersionOffer.Manifest.Write(bytes);
        bytes[VersionOffer.Size] = (byte)ranges.Count;

        for (var i = 0; i < ranges.Count; i++)
        {
            ranges[i].Write(bytes.AsSpan(VersionOffer.Size + 1 + (i * VersionOffer.Size)));
        }

        await stream.WriteAsync(bytes, cancel);
        var choice = new byte[VersionOffer.Size];
        await stream.ReadExactlyAsync(choice, cancel);
        var chosen = VersionOffer.Read(choice);

        if (chosen.Back != 0 || !KnownVersions.Contains(chosen.Version) || await GroupedNumber.ReadAsync(stream, cancel) != 0)
        {
            throw new ProtocolException(ProtocolFault.NoCommonVersion, "The client chose what was not offered.");
        }

        return new HandshakeResult(chosen.Version, ByManifest: true);
    }
}
