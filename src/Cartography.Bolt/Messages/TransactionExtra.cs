using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>The map that RUN and BEGIN have: how the transaction is to be run.</summary>
internal static class TransactionExtra
{
    /// <summary>The options in a map.</summary>
    public static TransactionOptions Read(MapValue extra, Capabilities capabilities) => extra.Count == 0
        ? TransactionOptions.Default
        : new TransactionOptions
        {
            Database = extra.Text("db") is { Length: > 0 } database ? database : null,
            Mode = ModeOf(extra.Text("mode")),
            Bookmarks = extra.Texts("bookmarks") ?? [],
            Timeout = TimeoutOf(extra.Integer("tx_timeout")),
            Metadata = extra.Map("tx_metadata") ?? MapValue.Empty,
            ImpersonatedUser = extra.Text("imp_user"),
            Notifications = NotificationExtra.Read(extra, capabilities),
        };

    /// <summary>The map of options.</summary>
    public static MapValue Write(TransactionOptions options, Capabilities capabilities)
    {
        var entries = new List<KeyValuePair<string, Value>>();

        if (options.Bookmarks.Count > 0)
        {
            entries.Add(new("bookmarks", Value.From(ListValue.Of(options.Bookmarks.Select(Value.From)))));
        }

        if (options.Timeout is { } timeout)
        {
            entries.Add(new("tx_timeout", (long)Math.Ceiling(timeout.TotalMilliseconds)));
        }

        if (options.Metadata.Count > 0)
        {
            entries.Add(new("tx_metadata", Value.From(options.Metadata)));
        }

        if (options.Mode == AccessMode.Read)
        {
            entries.Add(new("mode", "r"));
        }

        if (options.Database is { } database)
        {
            entries.Add(new("db", database));
        }

        if (options.ImpersonatedUser is { } user)
        {
            entries.Add(new("imp_user", user));
        }

        NotificationExtra.Write(entries, options.Notifications, capabilities);
        return MapValue.Of(entries);
    }

    private static AccessMode ModeOf(string? mode) => mode switch
    {
        null or "w" => AccessMode.Write,
        "r" => AccessMode.Read,
        _ => throw new ProtocolException(ProtocolFault.Invalid, $"'mode' must be 'r' or 'w', not '{mode}'."),
    };

    // Nonsense below zero is taken as no wish, as Neo4j does; above is as good as for ever.
    private static TimeSpan? TimeoutOf(long? milliseconds) => milliseconds switch
    {
        null or < 0 => null,
        var some => TimeSpan.FromMilliseconds(Math.Min(some.Value, int.MaxValue)),
    };
}
