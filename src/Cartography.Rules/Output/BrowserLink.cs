namespace Cartography.Rules.Output;

/// <summary>Where a visual query can be looked at: Neo4j Browser beside the database.</summary>
public static class BrowserLink
{
    private const string CloudSuffix = ".databases.neo4j.io";

    /// <summary>The address of the browser of a database; <see langword="null"/> if the address is not one of Bolt.</summary>
    /// <param name="bolt">Such as <c>bolt://localhost:7687</c> or <c>neo4j+s://host</c>.</param>
    public static string? Of(string bolt)
    {
        if (!Uri.TryCreate(bolt, UriKind.Absolute, out var uri) || !(uri.Scheme.StartsWith("bolt", StringComparison.Ordinal) || uri.Scheme.StartsWith("neo4j", StringComparison.Ordinal)))
        {
            return null;
        }

        var secure = uri.Scheme.Contains('+', StringComparison.Ordinal);
        var port = uri switch
        {
            _ when uri.Host.EndsWith(CloudSuffix, StringComparison.OrdinalIgnoreCase) => "",
            { Port: 7687 } when uri.Host is "localhost" or "127.0.0.1" => ":7474",
            { Port: > 0 } => FormattableString.Invariant($":{uri.Port}"),
            _ => "",
        };
        return $"{(secure ? "https" : "http")}://{uri.Host}{port}";
    }

    /// <summary>The address that opens a query in the browser.</summary>
    public static string? To(string? browser, string? query) =>
        browser is null || query is null ? null : $"{browser}/browser/?cmd=edit&arg={Uri.EscapeDataString(query)}";
}
