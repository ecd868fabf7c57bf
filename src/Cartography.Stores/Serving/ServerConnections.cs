using Cartography.Bolt.Server;
using Cartography.GraphDb;

namespace Cartography.Stores.Serving;

/// <summary>The connections of a Bolt server, for dbms.listConnections and dbms.killConnection.</summary>
/// <param name="server">The server.</param>
/// <param name="requiresLogin">Whether its clients have to log in.</param>
public sealed class ServerConnections(BoltServer server, bool requiresLogin) : IConnectionList
{
    /// <inheritdoc/>
    public IReadOnlyCollection<ConnectionDetails> All => [.. server.Connections.Select(Details)];

    /// <inheritdoc/>
    public bool RequiresLogin => requiresLogin;

    /// <inheritdoc/>
    public bool Close(string id) => server.Close(id);

    private static ConnectionDetails Details(BoltConnectionInfo connection) => new(
        connection.Id, connection.Connected, "bolt", connection.User, connection.UserAgent, connection.ServerAddress, connection.ClientAddress);
}
