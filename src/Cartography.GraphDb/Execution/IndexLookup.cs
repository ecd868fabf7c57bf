using Cartography.GraphDb.Storage;
using Cartography.GraphDb.Storage.Indexing;

namespace Cartography.GraphDb.Execution;

/// <summary>The index of a plan, found again in the graph that a run sees.</summary>
internal sealed class IndexLookup(EntityKind kind, string entity, IReadOnlyList<string> properties)
{
    /// <summary>The index. A plan is made anew when the schema changes, so that it is there.</summary>
    public PropertyIndex Index { get; private set; } = null!;

    public void Resolve(GraphView graph)
    {
        var tokens = kind == EntityKind.Node ? graph.Labels : graph.RelationshipTypes;
        var keys = new int[properties.Count];

        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = graph.PropertyKeys.TryGetId(properties[i], out var key) ? key : -1;
        }

        Index = tokens.TryGetId(entity, out var token) && graph.TryGetIndex(kind, token, keys, out var index)
            ? index
            : throw new QueryException(
                StatusCodes.SchemaChanged, $"The index on {entity}({string.Join(", ", properties)}) was dropped after the query was planned. Send the query again.");
    }
}
