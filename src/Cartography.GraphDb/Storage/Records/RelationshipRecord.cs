namespace Cartography.GraphDb.Storage.Records;

/// <summary>A relationship in 40 bytes, linked into a chain at each end so that it is inserted and deleted without a search.</summary>
internal struct RelationshipRecord
{
    /// <summary>Its type + 1; 0 where there is no relationship.</summary>
    public uint TypePlusOne;

    /// <summary>The node that it leaves.</summary>
    public uint Start;

    /// <summary>The node that it enters.</summary>
    public uint End;

    /// <summary>The next one of this type that leaves the same node.</summary>
    public uint StartNext;

    /// <summary>The one before in that chain.</summary>
    public uint StartPrevious;

    /// <summary>The next one of this type that enters the same node.</summary>
    public uint EndNext;

    /// <summary>The one before in that chain.</summary>
    public uint EndPrevious;

    /// <summary>The stamp of its creation.</summary>
    public uint Created;

    /// <summary>The stamp of its last writing.</summary>
    public uint Seen;

    /// <summary>Where its other properties are; 0 for none.</summary>
    public uint Properties;
}
