namespace Cartography.GraphDb.Storage.Records;

/// <summary>The relationships of one type and direction at one node: their chain and how many they are.</summary>
internal struct GroupRecord
{
    /// <summary>Type times two, plus one for those that enter the node. Meaningless in a free record.</summary>
    public uint Key;

    /// <summary>The first relationship of the chain.</summary>
    public uint First;

    /// <summary>How many are in the chain.</summary>
    public uint Count;

    /// <summary>How many of them begin and end at this node.</summary>
    public uint Loops;

    /// <summary>The node's next group, or the next free record.</summary>
    public uint Next;
}
