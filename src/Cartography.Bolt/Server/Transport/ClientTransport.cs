using System.Net.Security;
using System.Net.Sockets;
using System.Net.WebSockets;

namespace Cartography.Bolt.Server.Transport;

/// <summary>The way to a client: its socket, and what stands between the socket and the messages.</summary>
/// <param name="Socket">The socket.</param>
/// <param name="Stream">The bytes of the protocol.</param>
internal sealed record ClientTransport(Socket Socket, Stream Stream) : IAsyncDisposable
{
    /// <summary>TLS, where there is.</summary>
    public SslStream? Tls { get; init; }

    /// <summary>The WebSocket, where there is.</summary>
    public WebSocket? WebSocket { get; init; }

    /// <summary>Tells the client that nothing more will come; what it sends can still be read.</summary>
    public async ValueTask EndSendingAsync(CancellationToken cancel)
    {
        try
        {
            if (WebSocket is { State: WebSocketState.Open or WebSocketState.CloseReceived } socket)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "Bye", cancel);
            }

            if (Tls is { } tls)
            {
                await tls.ShutdownAsync();
            }

            Socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is IOException or SocketException or WebSocketException or ObjectDisposedException)
        {
            // The client has gone first.
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        WebSocket?.Dispose();
        await Stream.DisposeAsync();

        if (Tls is { } tls)
        {
            await tls.DisposeAsync();
        }

        Socket.Dispose();
    }
}
