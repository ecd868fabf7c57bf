namespace Cartography.Bolt.Server;

/// <summary>A client that is connected.</summary>
/// <param name="Id">The connection's name, such as bolt-17.</param>
/// <param name="Connected">When it was opened.</param>
/// <param name="User">Who has logged on; empty for nobody, or where nobody has to.</param>
/// <param name="UserAgent">What the client calls itself.</param>
/// <param name="ServerAddress">Host and port here.</param>
/// <param name="ClientAddress">Host and port there.</param>
public sealed record BoltConnectionInfo(
    string Id, DateTimeOffset Connected, string User, string UserAgent, string ServerAddress, string ClientAddress);
