using Cartography.Bolt.Messages;
using Cartography.Values;

namespace Cartography.Bolt.Server.Sessions;

/// <summary>The routing table of a server that is alone: it does all.</summary>
internal static class RoutingTable
{
    private const long SecondsToLive = 300;
    private const int DefaultPort = 7687;

    private static readonly string[] Roles = ["WRITE", "READ", "ROUTE"];

    /// <summary>The answer to ROUTE. The client is sent where it found the server, so that names and tunnels go on working.</summary>
    public static MapValue Of(Route route, string database, string ownAddress, Capabilities capabilities)
    {
        var address = AddressOf(route.Context.GetOrNull("address"), ownAddress);
        var servers = Roles.Select(role => Value.From(MapValue.Of(
            ("addresses", Value.From(ListValue.Of((Value)address))),
            ("role", role))));

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
