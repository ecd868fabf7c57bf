namespace Cartography.Bolt.Server;

/// <summary>Who does one kind of work for a database.</summary>
/// <param name="Role">WRITE, READ or ROUTE.</param>
/// <param name="Addresses">The servers, as host:port.</param>
public sealed record RoutedServer(string Role, IReadOnlyList<string> Addresses);
