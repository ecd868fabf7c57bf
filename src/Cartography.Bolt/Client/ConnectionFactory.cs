using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Cartography.Bolt.Handshake;
using Cartography.Bolt.Messages;

namespace Cartography.Bolt.Client;

/// <summary>Opens connections: TCP, TLS, handshake, logon, all within the time for it.</summary>
internal sealed class ConnectionFactory(BoltUri uri, AuthToken token, BoltClientOptions options)
{
    /// <summary>
    /// A connection to a server. Fails with <see cref="ProtocolException"/> when it cannot be reached or does not speak Bolt, with
    /// <see cref="BoltException"/> when it lets this client not in.
    /// </summary>
    public async Task<ClientConnection> OpenAsync(BoltAddress address, CancellationToken cancel)
    {
        using var deadline = new CancellationTokenSource(options.ConnectTimeout, options.Clock);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancel);
        var socket = options.SocketFile is null
            ? new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }
            : new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

        try
        {
            await ConnectAsync(socket, address, ending.Token);
            return await LogOnAsync(address, socket, ending.Token);
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            socket.Dispose();
            throw new ProtocolException(ProtocolFault.Unavailable, $"{address} did not answer within {options.ConnectTimeout.TotalSeconds:0} seconds.", e);
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            socket.Dispose();
            throw new ProtocolException(
                ProtocolFault.Unavailable, $"{address} cannot be reached ({e.Message}). Is the database running there, and is this its Bolt port?", e);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task ConnectAsync(Socket socket, BoltAddress address, CancellationToken cancel)
    {
        if (options.SocketFile is { } file)
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(file), cancel);
            return;
        }

        await socket.ConnectAsync(address.Host, address.Port, cancel);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
    }

    private async Task<ClientConnection> LogOnAsync(BoltAddress address, Socket socket, CancellationToken cancel)
    {
        var stream = new DeadlineStream(await SecureAsync(address, socket, cancel), options.ConnectTimeout, options.Clock);
        var handshake = await ClientHandshake.AgreeAsync(stream, cancel);
        var connection = new ClientConnection(address, stream, CapabilitiesOf(handshake.Version), options);

        try
        {
            await connection.LogOnAsync(token, uri.IsRouted ? uri.Context : null, cancel);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // Times in UTC are asked for where they are not the rule, and every server that is spoken to grants it.
    private static Capabilities CapabilitiesOf(BoltVersion version)
    {
        var capabilities = new Capabilities(version);
        return capabilities.UtcPatch ? capabilities with { Format = capabilities.Format with { UtcTimes = true } } : capabilities;
    }

    private async Task<Stream> SecureAsync(BoltAddress address, Socket socket, CancellationToken cancel)
    {
        var plain = new NetworkStream(socket, ownsSocket: true);

        if (uri.Tls == TlsMode.None)
        {
            return plain;
        }

        var tls = new SslStream(plain, leaveInnerStreamOpen: false, uri.Tls == TlsMode.AnyCertificate ? static (_, certificate, _, _) => certificate is not null : null);

        try
        {
            await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = address.Host }, cancel);
            return tls;
        }
        catch (AuthenticationException e)
        {
            await tls.DisposeAsync();
            throw new ProtocolException(
                ProtocolFault.Untrusted,
                $"The certificate of {address} is not trusted here ({e.Message}). Trust its issuer, or use +ssc for a certificate that the server made itself.",
                e);
        }
    }
}
