using Cartography.Bolt.Results;
using Cartography.GraphDb;
using Cartography.Values;
using QueryCounters = Cartography.Bolt.Results.QueryCounters;
using QuerySummary = Cartography.Bolt.Results.QuerySummary;
using QueryType = Cartography.Bolt.Results.QueryType;

namespace Cartography.Stores.Serving;

/// <summary>The engine's summary of a query in Bolt's words.</summary>
internal static class EngineSummary
{
    public static QuerySummary Of(GraphDb.QuerySummary summary, string? bookmark, string database) => new()
    {
        Type = summary.Type switch
        {
            Cypher.Binding.QueryType.Read => QueryType.Read,
            Cypher.Binding.QueryType.ReadWrite => QueryType.ReadWrite,
            Cypher.Binding.QueryType.Write => QueryType.Write,
            _ => QueryType.Schema,
        },
        Counters = Counters(summary.Counters),
        Plan = summary.Plan is { } plan ? Plan(plan, database, summary.IsProfiled) : null,
        Notifications = [.. summary.Notifications.Select(notification => Notification(notification))],
        Bookmark = bookmark,
        Database = database,
    };

    private static QueryCounters Counters(GraphDb.QueryCounters counters) => new()
    {
        NodesCreated = counters.NodesCreated,
        NodesDeleted = counters.NodesDeleted,
        RelationshipsCreated = counters.RelationshipsCreated,
        RelationshipsDeleted = counters.RelationshipsDeleted,
        PropertiesSet = counters.PropertiesSet,
        LabelsAdded = counters.LabelsAdded,
        LabelsRemoved = counters.LabelsRemoved,
        IndexesAdded = counters.IndexesAdded,
        IndexesRemoved = counters.IndexesRemoved,
        ConstraintsAdded = counters.ConstraintsAdded,
        ConstraintsRemoved = counters.ConstraintsRemoved,
    };

    // Plans are as deep as a query has steps, which the parser bounds.
    private static QueryPlan Plan(PlanDescription plan, string database, bool profiled)
    {
        var arguments = new List<(string, Value)>
        {
            ("Details", plan.Details),
            ("EstimatedRows", plan.EstimatedRows),
        };

        if (profiled)
        {
            arguments.Add(("Rows", plan.Rows ?? 0L));
            arguments.Add(("DbHits", plan.DbHits ?? 0L));
        }

        return new QueryPlan(
            $"{plan.Operator}@{database}",
            MapValue.Of([.. arguments]),
            plan.Identifiers,
            [.. plan.Children.Select(child => Plan(child, database, profiled))])
        {
            Profile = profiled ? new OperatorProfile(plan.Rows ?? 0, plan.DbHits ?? 0) : null,
        };
    }

    private static QueryNotification Notification(Cypher.Binding.Notification notification) =>
        new(notification.Code, notification.Title, notification.Description, notification.Severity, notification.Category)
        {
            Position = notification.Position is { } position ? new QueryPosition(position.Offset, position.Line, position.Column) : null,
            GqlStatus = notification.Severity == "WARNING" ? "01N00" : "03N00",
            GqlDescription = notification.Severity == "WARNING"
                ? $"warn: warning. {notification.Description}"
                : $"info: informational. {notification.Description}",
        };
}
