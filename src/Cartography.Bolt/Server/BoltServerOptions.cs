using System.Net;
using System.Security.Cryptography.X509Certificates;
using Cartography.Bolt.Server.Authentication;

namespace Cartography.Bolt.Server;

/// <summary>How a server listens, whom it lets in, and its limits.</summary>
public sealed record BoltServerOptions
{
    /// <summary>Where it listens. Port 0 takes a free one.</summary>
    public IPEndPoint Endpoint { get; init; } = new(IPAddress.Loopback, 7687);

    /// <summary>A socket file to listen on instead of <see cref="Endpoint"/>; whoever may open the file may connect.</summary>
    public string? SocketFile { get; init; }

    /// <summary>Whether a client may come in.</summary>
    public IBoltAuthenticator Authenticator { get; init; } = OpenAccess.Instance;

    /// <summary>The certificate for TLS; without it there is none.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Refuse connections without TLS.</summary>
    public bool RequiresTls { get; init; }

    /// <summary>Origins (https://host:port) whose web pages may connect, besides those of this machine.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>What the server calls itself. Drivers look for Neo4j/ and the version.</summary>
    public string Agent { get; init; } = "Neo4j/5.26.0";

    /// <summary>The address (host:port) under which clients find it; null for what the client itself named, or the endpoint.</summary>
    public string? AdvertisedAddress { get; init; }

    /// <summary>
    /// The servers that clients are routed to, by database; null for this one alone, under the address that the client used.
    /// </summary>
    public Func<string, IReadOnlyList<RoutedServer>>? Routes { get; init; }

    /// <summary>How many connections there may be; more are closed at once.</summary>
    public int ConnectionLimit { get; init; } = 512;

    /// <summary>How large a message may be, in bytes.</summary>
    public int MessageSizeLimit { get; init; } = 128 * 1024 * 1024;

    /// <summary>How large a message may be before the client is known, in bytes.</summary>
    public int UnauthenticatedMessageSizeLimit { get; init; } = 64 * 1024;

    /// <summary>How long a client may take until it is known.</summary>
    public TimeSpan UnauthenticatedTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a connection may be silent.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long a client may take to receive what it asked for, before it counts as gone.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How often a client that waits is told that the server is alive.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a transaction may take when the client does not say; null for no limit.</summary>
    public TimeSpan? TransactionTimeout { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Is told of errors of the database that a client must not see in full.</summary>
    public Action<Exception>? OnError { get; init; }

    /// <summary>Is told of connections that ended in a way they should not have, by name.</summary>
    public Action<string, Exception>? OnDisconnect { get; init; }
}
