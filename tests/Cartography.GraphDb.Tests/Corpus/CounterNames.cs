using Cartography.Cypher.Binding;

namespace Cartography.GraphDb.Tests.Corpus;

/// <summary>Counters and query types as the recordings name them.</summary>
internal static class CounterNames
{
    public static IEnumerable<KeyValuePair<string, long>> Of(QueryCounters counters) =>
    [
        new("nodes_created", counters.NodesCreated),
        new("nodes_deleted", counters.NodesDeleted),
        new("relationships_created", counters.RelationshipsCreated),
        new("relationships_deleted", counters.RelationshipsDeleted),
        new("properties_set", counters.PropertiesSet),
        new("labels_added", counters.LabelsAdded),
        new("labels_removed", counters.LabelsRemoved),
        new("indexes_added", counters.IndexesAdded),
        new("indexes_removed", counters.IndexesRemoved),
        new("constraints_added", counters.ConstraintsAdded),
        new("constraints_removed", counters.ConstraintsRemoved),
    ];

    public static string Of(QueryType type) => type switch
    {
        QueryType.Read => "r",
        QueryType.ReadWrite => "rw",
        QueryType.Write => "w",
        _ => "s",
    };
}
