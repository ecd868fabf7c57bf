namespace Cartography.GraphDb.Batches;

/// <summary>What a call changed.</summary>
/// <param name="NodesCreated">Nodes that were not there.</param>
/// <param name="NodesDeleted">Nodes that went.</param>
/// <param name="EdgesCreated">Relationships that were not there.</param>
/// <param name="EdgesDeleted">Relationships that went, those of deleted nodes included.</param>
/// <param name="PropertiesSet">Properties whose value changed, those of the stamp left out.</param>
/// <param name="EdgesWithoutEnd">Rows of edges that found no node at one of their ends.</param>
public readonly record struct BatchCounts(
    long NodesCreated, long NodesDeleted, long EdgesCreated, long EdgesDeleted, long PropertiesSet, long EdgesWithoutEnd)
{
    /// <summary>Both together.</summary>
    public static BatchCounts operator +(BatchCounts left, BatchCounts right) => new(
        left.NodesCreated + right.NodesCreated,
        left.NodesDeleted + right.NodesDeleted,
        left.EdgesCreated + right.EdgesCreated,
        left.EdgesDeleted + right.EdgesDeleted,
        left.PropertiesSet + right.PropertiesSet,
        left.EdgesWithoutEnd + right.EdgesWithoutEnd);

    /// <summary>Both together.</summary>
    public static BatchCounts Add(BatchCounts left, BatchCounts right) => left + right;
}
