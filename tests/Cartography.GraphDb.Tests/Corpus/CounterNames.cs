using Cartography.Cypher.Binding;

namespace Cartography.GraphDb.Tests.Corpus;

/// <summary>Counters and query types as the recordings name them.</summary>
internal static class CounterNames
{
    public static IEnumerable<KeyValuePair<string, long>> Of(QueryCounters counters) =>
    [
        new("nodesCreated", counters.NodesCreated),
        new("nodesDeleted", counters.NodesDeleted),
        new("relationshipsCreated", counters.RelationshipsCreated),
        new("relationshipsDeleted", counters.RelationshipsDeleted),
        new("propertiesSet", counters.PropertiesSet),
        new("labelsAdded", counters.LabelsAdded),
        new("labelsRemoved", counters.LabelsRemoved),
        new("indexesAdded", counters.IndexesAdded),
        new("indexesRemoved", counters.IndexesRemoved),
        new("constraintsAdded", counters.ConstraintsAdded),
        new("constraintsRemoved", counters.ConstraintsRemoved),
    ];

    public static string Of(QueryType type) => type switch
    {
        QueryType.Read => "r",
        QueryType.ReadWrite => "rw",
        QueryType.Write => "w",
        _ => "s",
    };
}
