using Cartography.Bolt.Messages;
using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Server.Sessions;

/// <summary>What the last answer about a query says.</summary>
internal static class SummaryMetadata
{
    public static MapValue Of(
        QuerySummary summary, OpenResult result, NotificationFilter filter, long milliseconds, string database, Capabilities capabilities)
    {
        var notifications = NotificationMetadata.Wanted(summary.Notifications, filter);
        var entries = new List<KeyValuePair<string, Value>>();

        if (summary.Bookmark is { } bookmark)
        {
            entries.Add(new("bookmark", bookmark));
        }

        if (StatsOf(summary.Counters) is { Count: > 0 } stats)
        {
            entries.Add(new("stats", Value.From(stats)));
        }

        if (summary.Plan is { Profile: not null } profile)
        {
            entries.Add(new("profile", Value.From(PlanOf(profile))));
        }

        if (capabilities.Statuses)
        {
            entries.Add(new("statuses", Value.From(NotificationMetadata.Statuses(notifications, OutcomeOf(summary, result)))));
        }

        entries.Add(new("type", TypeOf(summary.Type)));

        if (summary.Plan is { Profile: null } plan)
        {
            entries.Add(new("plan", Value.From(PlanOf(plan))));
        }

        entries.Add(new("t_last", milliseconds));
        entries.Add(new("db", summary.Database ?? database));

        if (!capabilities.Statuses && notifications.Count > 0)
        {
            entries.Add(new("notifications", Value.From(NotificationMetadata.Plain(notifications))));
        }

        return MapValue.Of(entries);
    }

    private static QueryOutcome OutcomeOf(QuerySummary summary, OpenResult result) =>
        result.Result.Columns.Count == 0 || summary.Plan is { Profile: null } ? QueryOutcome.Omitted
        : result.HadRows ? QueryOutcome.Rows
        : result.IsUnread ? QueryOutcome.Unknown
        : QueryOutcome.NoData;

    private static string TypeOf(QueryType type) => type switch
    {
        QueryType.Read => "r",
        QueryType.ReadWrite => "rw",
        QueryType.Write => "w",
        _ => "s",
    };

    private static MapValue StatsOf(QueryCounters counters)
    {
        (string Key, long Count)[] counts =
        [
            ("nodes-created", counters.NodesCreated),
            ("nodes-deleted", counters.NodesDeleted),
            ("relationships-created", counters.RelationshipsCreated),
            ("relationships-deleted", counters.RelationshipsDeleted),
            ("properties-set", counters.PropertiesSet),
            ("labels-added", counters.LabelsAdded),
            ("labels-removed", counters.LabelsRemoved),
            ("indexes-added", counters.IndexesAdded),
            ("indexes-removed", counters.IndexesRemoved),
            ("constraints-added", counters.ConstraintsAdded),
            ("constraints-removed", counters.ConstraintsRemoved),
            ("system-updates", counters.SystemUpdates),
        ];

        var entries = counts.Where(entry => entry.Count != 0).Select(entry => KeyValuePair.Create(entry.Key, Value.From(entry.Count))).ToList();

        if (counters.ContainsUpdates)
        {
            entries.Add(new("contains-updates", true));
        }

        if (counters.SystemUpdates > 0)
        {
            entries.Add(new("contains-system-updates", true));
        }

        return MapValue.Of(entries);
    }

    private static MapValue PlanOf(QueryPlan plan)
    {
        var entries = new List<KeyValuePair<string, Value>>
        {
            new("args", Value.From(plan.Arguments)),
            new("children", Value.From(ListValue.Of(plan.Children.Select(child => Value.From(PlanOf(child)))))),
            new("identifiers", Value.From(ListValue.Of(plan.Identifiers.Select(Value.From)))),
            new("operatorType", plan.OperatorType),
        };

        if (plan.Profile is { } profile)
        {
            entries.Add(new("dbHits", profile.DbHits));
            entries.Add(new("rows", profile.Rows));
        }

        return MapValue.Of(entries);
    }
}
