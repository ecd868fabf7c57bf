namespace Cartography.GraphDb.Storage.Records;

/// <summary>A node in 20 bytes. Number 0 stands for nothing in every reference.</summary>
internal struct NodeRecord
{
    /// <summary>Its set of labels; 0 where there is no node.</summary>
    public uint LabelSet;

    /// <summary>The first of its relationship groups.</summary>
    public uint FirstGroup;

    /// <summary>The stamp of its creation.</summary>
    public uint Created;

    /// <summary>The stamp of its last writing.</summary>
    public uint Seen;

    /// <summary>Where its other properties are; 0 for none.</summary>
    public uint Properties;
}
