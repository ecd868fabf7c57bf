namespace Cartography.Bolt.Server.Sessions;

/// <summary>What a session knows of the world around it.</summary>
/// <param name="Database">The database.</param>
/// <param name="Options">The server's options.</param>
/// <param name="ConnectionId">The connection's name.</param>
/// <param name="Address">The address (host:port) of the server as clients see it.</param>
/// <param name="Closing">Ends with the connection.</param>
internal sealed record SessionContext(
    IBoltDatabase Database, BoltServerOptions Options, string ConnectionId, string Address, CancellationToken Closing);
