namespace Cartography.Core.Stores;

/// <summary>What a call changed.</summary>
/// <param name="NodesCreated">Nodes that were not there.</param>
/// <param name="NodesDeleted">Nodes that went.</param>
/// <param name="EdgesCreated">Edges that were not there.</param>
/// <param name="EdgesDeleted">Edges that went, those of deleted nodes included.</param>
/// <param name="PropertiesSet">Properties whose value changed, stamps left out.</param>
public readonly record struct WriteCounts(long NodesCreated, long NodesDeleted, long EdgesCreated, long EdgesDeleted, long PropertiesSet)
{
    /// <summary>Both together.</summary>
    public static WriteCounts operator +(WriteCounts left, WriteCounts right) => new(
        left.NodesCreated + right.NodesCreated,
        left.NodesDeleted + right.NodesDeleted,
        left.EdgesCreated + right.EdgesCreated,
        left.EdgesDeleted + right.EdgesDeleted,
        left.PropertiesSet + right.PropertiesSet);

    /// <summary>Both together.</summary>
    public static WriteCounts Add(WriteCounts left, WriteCounts right) => left + right;
}
