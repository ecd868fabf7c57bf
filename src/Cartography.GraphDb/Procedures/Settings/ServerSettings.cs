using System.Globalization;

namespace Cartography.GraphDb.Procedures.Settings;

/// <summary>The settings that this database has, under the names that tools look for.</summary>
internal static class ServerSettings
{
    /// <summary>All of them, by name.</summary>
    public static IEnumerable<ServerSetting> Of(GraphEngine engine)
    {
        var options = engine.Options;
        var defaults = EngineOptions.Default;

        return
        [
            new("browser.post_connect_cmd", "", "", "What Neo4j Browser runs when it has connected.", "A string.") { IsForClients = true },
            new("browser.remote_content_hostname_whitelist", "localhost", "localhost", "From where Neo4j Browser may fetch guides.", "A string.") { IsForClients = true },
            new("client.allow_telemetry", "false", "false", "Whether clients may report their use.", "A boolean.") { IsForClients = true },
            new("db.format", "cartography", "cartography", "The form of the files.", "A string."),
            new("db.import.csv.legacy_quote_escaping", "true", "true", "Whether a backslash escapes in LOAD CSV.", "A boolean."),
            new("db.lock.acquisition.timeout", Seconds(options.WriterWait), Seconds(defaults.WriterWait), "How long a query waits for the writer's place.", Durations),
            new("db.memory.transaction.max", Bytes(options.QueryMemoryBytes), Bytes(defaults.QueryMemoryBytes), "The most bytes that one query may hold.", "A byte size."),
            new("db.temporal.timezone", "Z", "Z", "The zone of times that name none.", "A string describing a timezone, either described by offset (e.g. `+02:00`) or by name (e.g. `Europe/Stockholm`)."),
            new("db.transaction.concurrent.maximum", Number(options.OpenTransactions), Number(defaults.OpenTransactions), "The most transactions open at one time.", "An integer."),
            new("db.transaction.timeout", Seconds(options.QueryTimeout), Seconds(defaults.QueryTimeout), "When a transaction is ended.", Durations),
            new("dbms.security.auth_enabled", engine.Connections is { RequiresLogin: true } ? "true" : "false", "true", "Whether clients have to log in.", "A boolean.")
                { IsForClients = true },
            new("initial.dbms.default_database", options.DatabaseName, defaults.DatabaseName, "The database that is asked where none is named.", "A string."),
            new("server.bolt.advertised_address", options.Address, defaults.Address, "Where clients reach the server.", "A socket address."),
            new("server.db.query_cache_size", Number(options.CachedPlans), Number(defaults.CachedPlans), "How many plans are remembered.", "An integer."),
            new("server.directories.import", options.ImportFolder ?? "", "", "The folder that LOAD CSV may read.", "A path."),
        ];
    }

    private const string Durations = "A duration (Valid units are: `ns`, `μs`, `ms`, `s`, `m`, `h` and `d`; default unit is `s`).";

    private static string Seconds(TimeSpan? time) => string.Create(CultureInfo.InvariantCulture, $"{time?.TotalSeconds ?? 0:0.###}s");

    private static string Bytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.00}MiB");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
