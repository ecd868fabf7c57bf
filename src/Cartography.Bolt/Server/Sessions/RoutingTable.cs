using Cartography.Bolt.Messages;
using Cartography.Values;

namespace Cartography.Bolt.Server.Sessions;

/// <summary>The answer to ROUTE. A server that is alone does all.</summary>
internal static class RoutingTable
{
    private const long SecondsToLive = 300;
    private const int DefaultPort = 7687;

    private static readonly string[] Roles = ["WRITE", "READ", "ROUTE"];

    /// <summary>This server for all; the client is sent where it found it, so that names and tunnels go on working.</summary>
    public static IReadOnlyList<RoutedServer> Alone(Route route, string ownAddress)
    {
        var address = AddressOf(route.Context.GetOrNull("address"), ownAddress);
        return [.. Roles.Select(role => new RoutedServer(role, [address]))];
    }

    /// <summary>The table as it is written.</summary>
    public static MapValue Of(Route route, string database, IReadOnlyList<RoutedServer> routes, Capabilities capabilities)
    {
        var servers = routes.Select(server => Value.From(MapValue.Of(
            ("addresses", Value.From(ListValue.Of(server.Addresses.Select(Value.From)))),
            ("role", server.Role))));

        var table = new List<KeyValuePair<string, Value>>
        {
            new("servers", Value.From(ListValue.Of(servers))),
            new("ttl", SecondsToLive),
        };

        if (capabilities.RouteExtra)
        {
            table.Add(new("db", route.Extra.Text("db") ?? database));
        }

        return MapValue.Of(("rt", Value.From(MapValue.Of(table))));
    }

    private static string AddressOf(in Value named, string ownAddress) => named.Kind switch
    {
        ValueKind.Null => ownAddress,
        ValueKind.String => WithPort(named.AsString()),
        _ => throw new BoltException("Neo.ClientError.Procedure.ProcedureCallFailed", "The address in the routing context must be a string: host:port."),
    };

    private static string WithPort(string address)
    {
        var colon = address.LastIndexOf(':');
        var hasPort = colon > address.LastIndexOf(']') && colon == address.IndexOf(':', StringComparison.Ordinal);
        return hasPort || (address.StartsWith('[') && colon > address.LastIndexOf(']')) ? address : $"{address}:{DefaultPort}";
    }
}
