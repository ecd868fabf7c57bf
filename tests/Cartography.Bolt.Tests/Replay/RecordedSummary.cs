using System.Text.Json.Nodes;
using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>The summary that stood behind a recorded answer.</summary>
internal static class RecordedSummary
{
    public static QuerySummary Of(JsonObject map) => new()
    {
        Type = (string?)map["type"] switch
        {
            "rw" => QueryType.ReadWrite,
            "w" => QueryType.Write,
            "s" => QueryType.Schema,
            _ => QueryType.Read,
        },
        Bookmark = (string?)map["bookmark"],
        Database = (string?)map["db"],
        Counters = CountersOf(map["stats"] as JsonObject ?? []),
        Plan = (map["plan"] ?? map["profile"]) is JsonObject plan ? PlanOf(plan) : null,
        Notifications = NotificationsOf(map),
    };

    private static QueryCounters CountersOf(JsonObject stats) => new()
    {
        NodesCreated = Count(stats, "nodes-created"),
        NodesDeleted = Count(stats, "nodes-deleted"),
        RelationshipsCreated = Count(stats, "relationships-created"),
        RelationshipsDeleted = Count(stats, "relationships-deleted"),
        PropertiesSet = Count(stats, "properties-set"),
        LabelsAdded = Count(stats, "labels-added"),
        LabelsRemoved = Count(stats, "labels-removed"),
        IndexesAdded = Count(stats, "indexes-added"),
        IndexesRemoved = Count(stats, "indexes-removed"),
        ConstraintsAdded = Count(stats, "constraints-added"),
        ConstraintsRemoved = Count(stats, "constraints-removed"),
        SystemUpdates = Count(stats, "system-updates"),
    };

    private static long Count(JsonObject stats, string key) => (long?)stats[key] ?? 0;

    private static QueryPlan PlanOf(JsonObject plan) => new(
        (string)plan["operatorType"]!,
        MapValue.Empty,
        [.. plan["identifiers"]!.AsArray().Select(name => (string)name!)],
        [.. plan["children"]?.AsArray().Select(child => PlanOf((JsonObject)child!)) ?? []])
    {
        Profile = plan["rows"] is null && plan["args"]?["Rows"] is null ? null : new OperatorProfile(1, 2),
    };

    private static List<QueryNotification> NotificationsOf(JsonObject map)
    {
        var older = map["notifications"]?.AsArray().Select(item => new QueryNotification(
            (string)item!["code"]!, (string)item["title"]!, (string)item["description"]!, (string)item["severity"]!, (string?)item["category"] ?? "GENERIC")
        {
            GqlStatus = "01N00",
            GqlDescription = "",
            Position = PositionOf(item["position"]),
        });
        var newer = map["statuses"]?.AsArray().Where(item => item!["neo4j_code"] is not null).Select(item => new QueryNotification(
            (string)item!["neo4j_code"]!,
            (string)item["title"]!,
            (string)item["description"]!,
            (string)item["diagnostic_record"]!["_severity"]!,
            (string)item["diagnostic_record"]!["_classification"]!)
        {
            GqlStatus = (string)item["gql_status"]!,
            GqlDescription = (string)item["status_description"]!,
            Position = PositionOf(item["diagnostic_record"]!["_position"]),
        });
        return [.. older ?? [], .. newer ?? []];
    }

    private static QueryPosition? PositionOf(JsonNode? position) =>
        position is null ? null : new QueryPosition((long)position["offset"]!, (long)position["line"]!, (long)position["column"]!);
}
