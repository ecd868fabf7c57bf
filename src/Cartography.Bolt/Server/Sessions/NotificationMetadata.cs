using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Server.Sessions;

/// <summary>Notifications as summaries have them, in the older form and as GQL statuses.</summary>
internal static class NotificationMetadata
{
    private static readonly Value[] Outcomes =
    [
        Status("00000", "note: successful completion"),
        Status("00001", "note: successful completion - omitted result"),
        Status("02000", "note: no data"),
        Status("02N42", "note: no data - unknown subcondition. Unknown GQLSTATUS from old server."),
    ];

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
    public static ListValue Statuses(IReadOnlyList<QueryNotification> notifications, QueryOutcome outcomeKind)
    {
        var outcome = Outcomes[(int)outcomeKind];
        var isOutcomeFirst = outcomeKind is QueryOutcome.NoData or QueryOutcome.Unknown;
        var graver = notifications.Where(notification => !IsInformation(notification)).Select(StatusOf);
        var lighter = notifications.Where(IsInformation).Select(StatusOf);
        return ListValue.Of(isOutcomeFirst ? [outcome, .. graver, .. lighter] : [.. graver, outcome, .. lighter]);
    }

    private static bool IsInformation(QueryNotification notification) => notification.GqlStatus.StartsWith("03", StringComparison.Ordinal);

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
