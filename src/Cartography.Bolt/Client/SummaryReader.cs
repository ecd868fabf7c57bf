using Cartography.Bolt.Messages;
using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Client;

/// <summary>Reads what a server says of a query at its end.</summary>
internal static class SummaryReader
{
    public static QuerySummary Read(MapValue metadata) => new()
    {
        Type = metadata.Text("type") switch
        {
            "rw" => QueryType.ReadWrite,
            "w" => QueryType.Write,
            "s" => QueryType.Schema,
            _ => QueryType.Read,
        },
        Counters = metadata.Map("stats") is { } stats ? CountersOf(stats) : QueryCounters.None,
        Plan = (metadata.Map("profile") ?? metadata.Map("plan")) is { } plan ? PlanOf(plan) : null,
        Notifications = [.. Plain(metadata.List("notifications")), .. Statuses(metadata.List("statuses"))],
        Bookmark = metadata.Text("bookmark"),
        Database = metadata.Text("db"),
    };

    private static QueryCounters CountersOf(MapValue stats) => new()
    {
        NodesCreated = stats.Integer("nodes-created") ?? 0,
        NodesDeleted = stats.Integer("nodes-deleted") ?? 0,
        RelationshipsCreated = stats.Integer("relationships-created") ?? 0,
        RelationshipsDeleted = stats.Integer("relationships-deleted") ?? 0,
        PropertiesSet = stats.Integer("properties-set") ?? 0,
        LabelsAdded = stats.Integer("labels-added") ?? 0,
        LabelsRemoved = stats.Integer("labels-removed") ?? 0,
        IndexesAdded = stats.Integer("indexes-added") ?? 0,
        IndexesRemoved = stats.Integer("indexes-removed") ?? 0,
        ConstraintsAdded = stats.Integer("constraints-added") ?? 0,
        ConstraintsRemoved = stats.Integer("constraints-removed") ?? 0,
        SystemUpdates = stats.Integer("system-updates") ?? 0,
    };

    private static QueryPlan PlanOf(MapValue plan) => new(
        plan.Text("operatorType") ?? "",
        plan.Map("args") ?? MapValue.Empty,
        plan.Texts("identifiers") ?? [],
        [.. Maps(plan.List("children")).Select(PlanOf)])
    {
        Profile = plan.Integer("rows") is { } rows ? new OperatorProfile(rows, plan.Integer("dbHits") ?? 0) : null,
    };

    private static IEnumerable<QueryNotification> Plain(ListValue? notifications) => Maps(notifications).Select(map =>
        new QueryNotification(
            map.Text("code") ?? "", map.Text("title") ?? "", map.Text("description") ?? "", map.Text("severity") ?? "", map.Text("category") ?? "")
        {
            Position = PositionOf(map.Map("position")),
            GqlStatus = map.Text("severity") == "WARNING" ? "01N42" : "03N42",
            GqlDescription = map.Text("description") ?? "",
        });

    // Statuses without a code say how the query ended, not what is to be remarked.
    private static IEnumerable<QueryNotification> Statuses(ListValue? statuses) => Maps(statuses)
        .Where(map => map.Text("neo4j_code") is not null)
        .Select(map =>
        {
            var record = map.Map("diagnostic_record") ?? MapValue.Empty;
            return new QueryNotification(
                map.Text("neo4j_code") ?? "",
                map.Text("title") ?? "",
                map.Text("description") ?? "",
                record.Text("_severity") ?? "",
                record.Text("_classification") ?? "")
            {
                Position = PositionOf(record.Map("_position")),
                GqlStatus = map.Text("gql_status") ?? "",
                GqlDescription = map.Text("status_description") ?? "",
            };
        });

    private static QueryPosition? PositionOf(MapValue? position) => position is null
        ? null
        : new QueryPosition(position.Integer("offset") ?? 0, position.Integer("line") ?? 0, position.Integer("column") ?? 0);

    private static IEnumerable<MapValue> Maps(ListValue? list) =>
        list?.Where(item => item.Kind == ValueKind.Map).Select(item => item.AsMap()) ?? [];
}
