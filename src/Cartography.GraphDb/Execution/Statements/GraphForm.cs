using System.Numerics;
using Cartography.GraphDb.Storage;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>What a plan depends on: the indexes, the names that are there, and the order of magnitude of the graph.</summary>
internal readonly record struct GraphForm(object Indexes, int Labels, int Types, int NodeMagnitude, int RelationshipMagnitude)
{
    public static GraphForm Of(GraphView graph) => new(
        graph.State.Indexes,
        graph.Labels.Count,
        graph.RelationshipTypes.Count,
        BitOperations.Log2((ulong)graph.NodeCount + 1) / 2,
        BitOperations.Log2((ulong)graph.RelationshipCount + 1) / 2);
}
