using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;

namespace Cartography.Bolt.Server.Transport;

/// <summary>Turns an HTTP request on the Bolt port into a WebSocket, or answers it.</summary>
internal static class WebSocketUpgrade
{
    private const string KeySuffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private static readonly TimeSpan PingInterval = TimeSpan.FromSeconds(60);

    /// <summary>The WebSocket, or null when the request was answered and the connection is to be closed.</summary>
    public static async Task<WebSocket?> AcceptAsync(Stream stream, OriginPolicy origins, CancellationToken cancel)
    {
        var request = await HttpRequestHead.ReadAsync(stream, cancel);
        var isUpgrade = request.HasWord("Connection", "Upgrade") && request.HasWord("Upgrade", "websocket");

        if (!origins.Allows(request, isUpgrade))
        {
            await AnswerAsync(stream, "403 Forbidden", "", cancel);
            return null;
        }

        if (!isUpgrade)
        {
            await AnswerPageAsync(stream, request, cancel);
            return null;
        }

        if (request.Method != "GET" || request.Path != "/" || request.Header("Sec-WebSocket-Key") is not { Length: > 0 } key)
        {
            await AnswerAsync(stream, "400 Bad Request", "", cancel);
            return null;
        }

        if (request.Header("Sec-WebSocket-Version") != "13")
        {
            await AnswerAsync(stream, "426 Upgrade Required", "Sec-WebSocket-Version: 13\r\n", cancel);
            return null;
        }

        await SwitchAsync(stream, key, cancel);
        return WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true, KeepAliveInterval = PingInterval });
    }

    // Neo4j Browser asks for the page of the Bolt port before it connects, to see that somebody is there.
    private static Task AnswerPageAsync(Stream stream, HttpRequestHead request, CancellationToken cancel) => request.Method == "GET"
        ? AnswerAsync(stream, "200 OK", "Content-Type: application/json\r\nAccess-Control-Allow-Origin: *\r\n", cancel)
        : AnswerAsync(stream, "405 Method Not Allowed", "Allow: GET\r\n", cancel);

    private static async Task AnswerAsync(Stream stream, string status, string headers, CancellationToken cancel) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{headers}Content-Length: 0\r\nConnection: close\r\n\r\n"), cancel);

    private static async Task SwitchAsync(Stream stream, string key, CancellationToken cancel)
    {
        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + KeySuffix)));
        var answer = $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), cancel);
    }
}
