using System.Net.Security;
using System.Net.Sockets;
using System.Net.WebSockets;
using Cartography.Bolt.Handshake;

namespace Cartography.Bolt.Server.Transport;

/// <summary>Finds out by the first bytes what a client speaks: Bolt, a WebSocket, either of them within TLS.</summary>
internal sealed class ConnectionOpener(BoltServerOptions options)
{
    private const byte TlsHandshake = 0x16;

    private readonly OriginPolicy _origins = new(options.Authenticator.IsOpen, options.AllowedOrigins);

    /// <summary>
    /// The way to the client, up to behind the magic; null when it is to be closed, since it speaks something else or was answered.
    /// </summary>
    public async Task<ClientTransport?> OpenAsync(Socket socket, CancellationToken cancel)
    {
        Stream stream = new NetworkStream(socket, ownsSocket: false);
        SslStream? tls = null;
        var first = await ReadFirstAsync(stream, cancel);

        if (first[0] == TlsHandshake && options.Certificate is { } certificate)
        {
            tls = new SslStream(new PrefixedStream(first, stream));
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, cancel);
            stream = tls;
            first = await ReadFirstAsync(stream, cancel);
        }
        else if (options.RequiresTls)
        {
            return null;
        }

        if (first.AsSpan().SequenceEqual(KnownVersions.Magic))
        {
            return new ClientTransport(socket, stream) { Tls = tls };
        }

        return IsHttp(first) ? await OpenWebSocketAsync(socket, new PrefixedStream(first, stream), tls, cancel) : null;
    }

    private async Task<ClientTransport?> OpenWebSocketAsync(Socket socket, Stream stream, SslStream? tls, CancellationToken cancel)
    {
        if (await WebSocketUpgrade.AcceptAsync(stream, _origins, cancel) is not { } webSocket)
        {
            await new ClientTransport(socket, stream) { Tls = tls }.EndSendingAsync(cancel);
            return null;
        }

        var transport = new ClientTransport(socket, WebSocketStream.Create(webSocket, WebSocketMessageType.Binary)) { Tls = tls, WebSocket = webSocket };
        var magic = await ReadFirstAsync(transport.Stream, cancel);
        return magic.AsSpan().SequenceEqual(KnownVersions.Magic) ? transport : null;
    }

    private static bool IsHttp(ReadOnlySpan<byte> first) =>
        first.SequenceEqual("GET "u8) || first.SequenceEqual("POST"u8) || first.SequenceEqual("HEAD"u8) || first.SequenceEqual("OPTI"u8);

    private static async Task<byte[]> ReadFirstAsync(Stream stream, CancellationToken cancel)
    {
        var first = new byte[KnownVersions.Magic.Length];
        await stream.ReadExactlyAsync(first, cancel);
        return first;
    }
}
