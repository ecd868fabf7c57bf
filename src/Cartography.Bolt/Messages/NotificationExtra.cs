using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>The filter of notifications in HELLO, BEGIN and RUN.</summary>
internal static class NotificationExtra
{
    private const string SeverityKey = "notifications_minimum_severity";

    private static readonly string[] Severities = ["OFF", "WARNING", "INFORMATION"];

    private static readonly string[] Categories =
        ["HINT", "UNRECOGNIZED", "UNSUPPORTED", "PERFORMANCE", "DEPRECATION", "SECURITY", "TOPOLOGY", "GENERIC", "SCHEMA"];

    /// <summary>The filter in a map.</summary>
    public static NotificationFilter Read(MapValue extra, Capabilities capabilities)
    {
        if (capabilities.DisabledCategoriesKey is not { } key || (!extra.ContainsKey(SeverityKey) && !extra.ContainsKey(key)))
        {
            return NotificationFilter.Default;
        }

        var severity = extra.ContainsKey(SeverityKey) ? Known(extra.Text(SeverityKey), Severities, SeverityKey) : null;
        var categories = extra.ContainsKey(key)
            ? extra.Texts(key) ?? throw new ProtocolException(ProtocolFault.Invalid, $"'{key}' must be a list of strings, not null.")
            : null;
        return new NotificationFilter(severity, categories?.Select(category => Known(category, Categories, key)).ToList());
    }

    /// <summary>Adds the filter to a map.</summary>
    public static void Write(List<KeyValuePair<string, Value>> entries, NotificationFilter filter, Capabilities capabilities)
    {
        if (capabilities.DisabledCategoriesKey is not { } key)
        {
            return;
        }

        if (filter.MinimumSeverity is { } severity)
        {
            entries.Add(new(SeverityKey, severity));
        }

        if (filter.DisabledCategories is { } categories)
        {
            entries.Add(new(key, Value.From(ListValue.Of(categories.Select(Value.From)))));
        }
    }

    private static string Known(string? word, string[] words, string key) =>
        Array.Find(words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase))
            ?? throw new ProtocolException(ProtocolFault.Invalid, $"'{key}' may be one of {string.Join(", ", words)}, not '{word}'.");
}
