using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Authentication;
using Cartography.Bolt.Handshake;
using Cartography.Bolt.Server.Sessions;
using Cartography.Bolt.Server.Transport;

namespace Cartography.Bolt.Server;

/// <summary>Opens a database to everybody who speaks Bolt: over TCP and WebSocket, with TLS or without, on one port.</summary>
public sealed class BoltServer : IAsyncDisposable
{
    private const int Backlog = 128;

    private readonly IBoltDatabase _database;
    private readonly BoltServerOptions _options;
    private readonly Socket _listener;
    private readonly ConnectionOpener _opener;
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<long, Task> _connections = [];
    private readonly ConcurrentDictionary<string, Connection> _clients = new(StringComparer.Ordinal);
    private readonly Task _accepting;
    private int _isStopped;
    private long _lastConnection;

    private BoltServer(IBoltDatabase database, BoltServerOptions options, Socket listener)
    {
        _database = database;
        _options = options;
        _listener = listener;
        _opener = new ConnectionOpener(options);
        Endpoint = listener.LocalEndPoint as IPEndPoint ?? options.Endpoint;
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens, unless on a socket file.</summary>
    public IPEndPoint Endpoint { get; }

    /// <summary>How many clients are connected.</summary>
    public int ConnectionCount => _connections.Count;

    /// <summary>The clients that have shaken hands.</summary>
    public IReadOnlyCollection<BoltConnectionInfo> Connections => [.. _clients.Values.Select(client => client.Info)];

    /// <summary>Closes a connection and ends what runs on it. False where there is none of that name.</summary>
    public bool Close(string connectionId)
    {
        var isThere = _clients.TryGetValue(connectionId, out var client);
        client?.Close();
        return isThere;
    }

    /// <summary>
    /// Starts to listen. Fails with <see cref="ArgumentException"/> where strangers could come in: beyond this machine a server
    /// must have TLS and a password. Fails with <see cref="SocketException"/> when the port is taken.
    /// </summary>
    public static BoltServer Start(IBoltDatabase database, BoltServerOptions options)
    {
        if (options.SocketFile is null && !IPAddress.IsLoopback(options.Endpoint.Address) && (options.Authenticator.IsOpen || options.Certificate is null))
        {
            throw new ArgumentException(
                $"To listen on {options.Endpoint}, which other machines can reach, the server needs a certificate and a password.", nameof(options));
        }

        EndPoint endpoint = options.SocketFile is { } file ? new UnixDomainSocketEndPoint(file) : options.Endpoint;
        var listener = new Socket(endpoint.AddressFamily, SocketType.Stream, endpoint is IPEndPoint ? ProtocolType.Tcp : ProtocolType.Unspecified);

        try
        {
            listener.Bind(endpoint);
            listener.Listen(Backlog);
            return new BoltServer(database, options, listener);
        }
        catch
        {
            listener.Dispose();
            throw;
        }
    }

    /// <summary>Stops listening and ends all connections; what they had not committed is undone.</summary>
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

                if (_connections.Count >= _options.ConnectionLimit)
                {
                    socket.Dispose();
                    continue;
                }

                var number = ++_lastConnection;
                // Known before it starts, since it may end before it would be.
                _connections[number] = Task.CompletedTask;
                _connections.TryUpdate(number, Task.Run(() => ServeAsync(socket, number), CancellationToken.None), Task.CompletedTask);
            }
            catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException e)
            {
                // A client that went away while it was let in, or no more files: others come.
                _options.OnError?.Invoke(e);
                await Task.Delay(TimeSpan.FromMilliseconds(50), _options.Clock, CancellationToken.None);
            }
        }
    }

    private async Task ServeAsync(Socket socket, long number)
    {
        using var closing = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        using var loginDeadline = new CancellationTokenSource(_options.UnauthenticatedTimeout, _options.Clock);
        await using var late = loginDeadline.Token.Register(closing.Cancel);
        var name = $"bolt-{number}";

        try
        {
            if (_options.SocketFile is null)
            {
                socket.NoDelay = true;
            }

            await using var transport = await _opener.OpenAsync(socket, closing.Token);

            if (transport is not null)
            {
                var handshake = await ServerHandshake.AgreeAsync(transport.Stream, closing.Token);
                var context = new SessionContext(_database, _options, name, _options.AdvertisedAddress ?? Endpoint.ToString(), closing.Token);
                await using var connection = new Connection(transport, handshake, context, closing);
                _clients[name] = connection;
                await connection.RunAsync(loginDeadline);
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ProtocolException or OperationCanceledException or ObjectDisposedException
                                      or AuthenticationException or WebSocketException or NotSupportedException)
        {
            // The end of one client in whatever way is not an error of the server. A WebSocket that closed under a read says "not supported".
            _options.OnDisconnect?.Invoke(name, e);
        }
        finally
        {
            _clients.TryRemove(name, out _);
            socket.Dispose();
            _connections.TryRemove(number, out _);
        }
    }
}
