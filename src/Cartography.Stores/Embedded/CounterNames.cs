using Cartography.GraphDb;

namespace Cartography.Stores.Embedded;

/// <summary>Counters under the names of Neo4j's summaries.</summary>
internal static class CounterNames
{
    public static IReadOnlyDictionary<string, long> Of(QueryCounters counters) => new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["nodes-created"] = counters.NodesCreated,
        ["nodes-deleted"] = counters.NodesDeleted,
        ["relationships-created"] = counters.RelationshipsCreated,
        ["relationships-deleted"] = counters.RelationshipsDeleted,
        ["properties-set"] = counters.PropertiesSet,
        ["labels-added"] = counters.LabelsAdded,
        ["labels-removed"] = counters.LabelsRemoved,
        ["indexes-added"] = counters.IndexesAdded,
        ["indexes-removed"] = counters.IndexesRemoved,
        ["constraints-added"] = counters.ConstraintsAdded,
        ["constraints-removed"] = counters.ConstraintsRemoved,
    };
}
