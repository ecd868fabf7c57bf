using Cartography.Values;

namespace Cartography.Bolt.Client;

/// <summary>What the URI of a database says.</summary>
/// <param name="Address">The server, or a first member of a cluster.</param>
/// <param name="Tls">Whether connections are encrypted.</param>
/// <param name="IsRouted">Whether the server is asked where to read and to write (neo4j), or is the one itself (bolt).</param>
/// <param name="Context">What the query of the URI tells to routers.</param>
public sealed record BoltUri(BoltAddress Address, TlsMode Tls, bool IsRouted, MapValue Context)
{
    private static readonly Dictionary<string, (bool IsRouted, TlsMode Tls)> Schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bolt"] = (false, TlsMode.None),
        ["bolt+s"] = (false, TlsMode.Verified),
        ["bolt+ssc"] = (false, TlsMode.AnyCertificate),
        ["neo4j"] = (true, TlsMode.None),
        ["neo4j+s"] = (true, TlsMode.Verified),
        ["neo4j+ssc"] = (true, TlsMode.AnyCertificate),
    };

    /// <summary>Reads a URI. Fails with <see cref="FormatException"/>, in words for who wrote it.</summary>
    public static BoltUri Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || !Schemes.TryGetValue(uri.Scheme, out var scheme) || uri.Host.Length == 0)
        {
            throw new FormatException($"'{text}' is no address of a database: it should look like bolt://host:7687 (one of {string.Join(", ", Schemes.Keys)}).");
        }

        if (!scheme.IsRouted && uri.Query.Length > 0)
        {
            throw new FormatException($"'{text}' has a query, which only addresses of clusters (neo4j://) may have.");
        }

        var address = new BoltAddress(uri.DnsSafeHost, uri.Port < 0 ? BoltAddress.DefaultPort : uri.Port);
        var context = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), Value.From(Uri.UnescapeDataString(pair.Length > 1 ? pair[1] : ""))))
            .Append(KeyValuePair.Create("address", Value.From(address.ToString())));
        return new BoltUri(address, scheme.Tls, scheme.IsRouted, MapValue.Of(context));
    }
}
