using System.Collections.Immutable;
using Cartography.Bolt.Messages;
using Cartography.Values;

namespace Cartography.Bolt.Client;

/// <summary>Which servers of a cluster do what, for one database.</summary>
/// <param name="Routers">Those who know it.</param>
/// <param name="Readers">Those who answer reads.</param>
/// <param name="Writers">Those who write.</param>
/// <param name="Expires">Until when it holds, by the clock.</param>
internal sealed record Routes(
    ImmutableArray<BoltAddress> Routers, ImmutableArray<BoltAddress> Readers, ImmutableArray<BoltAddress> Writers, DateTimeOffset Expires)
{
    /// <summary>The routes in the answer to ROUTE.</summary>
    public static Routes Read(MapValue answer, DateTimeOffset now)
    {
        var table = answer.Map("rt") ?? throw new ProtocolException(ProtocolFault.Invalid, "A routing table is missing in the answer to ROUTE.");
        var servers = table.List("servers") ?? ListValue.Empty;
        var seconds = Math.Clamp(table.Integer("ttl") ?? 0, 0, int.MaxValue);
        return new Routes(Of(servers, "ROUTE"), Of(servers, "READ"), Of(servers, "WRITE"), now.AddSeconds(seconds));
    }

    /// <summary>The servers for an access.</summary>
    public ImmutableArray<BoltAddress> For(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    /// <summary>The routes without a server, as a writer only or at all.</summary>
    public Routes Without(BoltAddress address, bool onlyWrites) => onlyWrites
        ? this with { Writers = Writers.Remove(address) }
        : this with { Writers = Writers.Remove(address), Readers = Readers.Remove(address), Routers = Routers.Remove(address) };

    private static ImmutableArray<BoltAddress> Of(ListValue servers, string role) =>
    [
        .. servers.Where(server => server.Kind == ValueKind.Map && server.AsMap().Text("role") == role)
            .SelectMany(server => server.AsMap().Texts("addresses") ?? [])
            .Select(BoltAddress.Parse),
    ];
}
