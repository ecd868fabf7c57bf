using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Server.Sessions;

/// <summary>Notifications as summaries have them, in the older form and as GQL statuses.</summary>
internal static class NotificationMetadata
{
    private static readonly Value Success = Status("00000", "note: successful completion");
    private static readonly Value OmittedResult = Status("00001", "note: successful completion - omitted result");
    private static readonly Value NoData = Status("02000", "note: no data");

    /// <summary>Those that the client wants.</summary>
    public static IReadOnlyList<QueryNotification> Wanted(IReadOnlyList<QueryNotification> notifications, NotificationFilter filter) =>
        notifications.Count == 0 ? notifications : [.. notifications.Where(notification => IsWanted(notification, filter))];

    /// <summary>The older form.</summary>
    public static ListValue Plain(IReadOnlyList<QueryNotification> notifications) => ListValue.Of(notifications.Select(notification =>
    {
        var entries = new List<KeyValuePair<string, Value>>
        {
            new("severity", notification.Severity),
            new("description", notification.Description),
            new("code", notification.Code),
            new("title", notification.Title),
            new("category", notification.Category),
        };

        if (notification.Position is { } position)
        {
            entries.Add(new("position", PositionOf(position)));
        }

        return Value.From(MapValue.Of(entries));
    }));

    /// <summary>All statuses, the gravest first: no data, warnings, success, information.</summary>
    public static ListValue Statuses(IReadOnlyList<QueryNotification> notifications, bool hasNoTable, bool hasRows)
    {
        var outcome = hasNoTable ? OmittedResult : hasRows ? Success : NoData;
        var isOutcomeFirst = !hasNoTable && !hasRows;
        var warnings = notifications.Where(IsWarning).Select(StatusOf);
        var others = notifications.Where(notification => !IsWarning(notification)).Select(StatusOf);
        return ListValue.Of(isOutcomeFirst ? [outcome, .. warnings, .. others] : [.. warnings, outcome, .. others]);
    }

    private static bool IsWarning(QueryNotification notification) => notification.Severity == "WARNING";

    private static bool IsWanted(QueryNotification notification, NotificationFilter filter) =>
        filter.MinimumSeverity != "OFF"
        && (filter.MinimumSeverity != "WARNING" || IsWarning(notification))
        && filter.DisabledCategories?.Contains(notification.Category, StringComparer.OrdinalIgnoreCase) != true;

    private static Value StatusOf(QueryNotification notification)
    {
        var record = new List<KeyValuePair<string, Value>>
        {
            new("_classification", notification.Category),
            new("_severity", notification.Severity),
        };

        if (notification.Position is { } position)
        {
            record.Add(new("_position", PositionOf(position)));
        }

        return Value.From(MapValue.Of(
            ("gql_status", notification.GqlStatus),
            ("neo4j_code", notification.Code),
            ("status_description", notification.GqlDescription),
            ("diagnostic_record", Value.From(MapValue.Of(record))),
            ("description", notification.Description),
            ("title", notification.Title)));
    }

    private static Value Status(string status, string description) =>
        Value.From(MapValue.Of(("gql_status", status), ("status_description", description)));

    private static Value PositionOf(QueryPosition position) =>
        Value.From(MapValue.Of(("offset", position.Offset), ("line", position.Line), ("column", position.Column)));
}
