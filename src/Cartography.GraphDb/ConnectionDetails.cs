namespace Cartography.GraphDb;

/// <summary>One connection, as dbms.listConnections shows it.</summary>
/// <param name="Id">Its id, such as bolt-17.</param>
/// <param name="Connected">When it was opened.</param>
/// <param name="Connector">bolt, http ...</param>
/// <param name="User">Who has logged in; empty for nobody.</param>
/// <param name="UserAgent">What the client calls itself.</param>
/// <param name="ServerAddress">Host and port here.</param>
/// <param name="ClientAddress">Host and port there.</param>
public sealed record ConnectionDetails(
    string Id, DateTimeOffset Connected, string Connector, string User, string UserAgent, string ServerAddress, string ClientAddress);
