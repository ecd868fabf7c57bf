using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Cartography.Bolt.Server.Transport;

namespace Cartography.Bolt.Server;

/// <summary>
/// Answers <c>GET /</c> on the HTTP port with where Bolt is to be found, as Neo4j does: Neo4j Browser and tools ask there first.
/// </summary>
public sealed class DiscoveryServer : IAsyncDisposable
{
    private const int Backlog = 32;
    private const int ConnectionLimit = 64;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Socket _listener;
    private readonly BoltServerOptions _options;
    private readonly IPEndPoint _bolt;
    private readonly OriginPolicy _origins;
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<Socket, Task> _connections = [];
    private readonly Task _accepting;
    private int _isStopped;

    private DiscoveryServer(Socket listener, BoltServerOptions options, IPEndPoint bolt)
    {
        _listener = listener;
        _options = options;
        _bolt = bolt;
        _origins = new OriginPolicy(options.Authenticator.IsOpen, options.AllowedOrigins);
        Endpoint = (IPEndPoint)listener.LocalEndPoint!;
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public IPEndPoint Endpoint { get; }

    /// <summary>
    /// Starts to listen. <paramref name="options"/> are those of the Bolt server at <paramref name="bolt"/>. Fails with
    /// <see cref="SocketException"/> when the port is taken.
    /// </summary>
    public static DiscoveryServer Start(IPEndPoint endpoint, BoltServerOptions options, IPEndPoint bolt)
    {
        var listener = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);

        try
        {
            listener.Bind(endpoint);
            listener.Listen(Backlog);
            return new DiscoveryServer(listener, options, bolt);
        }
        catch
        {
            listener.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isStopped, 1) == 1)
        {
            return;
        }

        await _stopping.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_connections.Values);
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                var socket = await _listener.AcceptAsync(_stopping.Token);

                if (_connections.Count >= ConnectionLimit)
                {
                    socket.Dispose();
                    continue;
                }

                // Known before it starts, since it may end before it would be.
                _connections[socket] = Task.CompletedTask;
                _connections.TryUpdate(socket, Task.Run(() => ServeAsync(socket), CancellationToken.None), Task.CompletedTask);
            }
            catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException e)
            {
                _options.OnError?.Invoke(e);
                await Task.Delay(TimeSpan.FromMilliseconds(50), _options.Clock, CancellationToken.None);
            }
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            using var late = new CancellationTokenSource(Patience, _options.Clock);
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(late.Token, _stopping.Token);
            await using var stream = new NetworkStream(socket, ownsSocket: false);
            var request = await HttpRequestHead.ReadAsync(stream, ending.Token);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(Answer(request)), ending.Token);
            socket.Shutdown(SocketShutdown.Both);
        }
        catch (Exception e) when (e is IOException or SocketException or ProtocolException or OperationCanceledException)
        {
            // One visitor less.
        }
        finally
        {
            _connections.TryRemove(socket, out _);
            socket.Dispose();
        }
    }

    private string Answer(HttpRequestHead request)
    {
        if (!_origins.Allows(request, isUpgrade: false))
        {
            return Response("403 Forbidden", "", "");
        }

        return request switch
        {
            { Method: "GET", Path: "/" } => Response("200 OK", OriginHeader(request) + "Content-Type: application/json\r\n", Document(request)),
            { Method: "GET" } => Response("404 Not Found", OriginHeader(request), ""),
            _ => Response("405 Method Not Allowed", "Allow: GET\r\n", ""),
        };
    }

    // The page of a browser may read the answer only when told so; who may ask was decided before.
    private static string OriginHeader(HttpRequestHead request) =>
        request.Header("Origin") is { } origin && !origin.AsSpan().ContainsAny('\r', '\n')
            ? $"Access-Control-Allow-Origin: {origin}\r\nVary: Origin\r\n"
            : "";

    private string Document(HttpRequestHead request)
    {
        var address = _options.AdvertisedAddress ?? $"{HostOf(request)}:{_bolt.Port}";
        var security = _options.RequiresTls ? "+s" : "";
        return new JsonObject
        {
            ["bolt_routing"] = $"neo4j{security}://{address}",
            ["bolt_direct"] = $"bolt{security}://{address}",
            ["neo4j_version"] = _options.Agent.Split('/')[^1],
            ["neo4j_edition"] = "community",
        }.ToJsonString();
    }

    private string HostOf(HttpRequestHead request) =>
        request.Header("Host") is { } host && Uri.TryCreate($"http://{host}/", UriKind.Absolute, out var uri) ? uri.Host : _bolt.Address.ToString();

    private static string Response(string status, string headers, string body) =>
        $"HTTP/1.1 {status}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";
}
