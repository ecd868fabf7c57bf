namespace Cartography.GraphDb.Storage.Records;

/// <summary>Properties that many records share because one batch wrote them.</summary>
internal struct StampRecord
{
    /// <summary>Where the shared properties are.</summary>
    public uint Properties;

    /// <summary>From which scope the batch came, + 1; 0 for none. Not a property.</summary>
    public uint ScopePlusOne;

    /// <summary>How many nodes refer to it.</summary>
    public uint Nodes;

    /// <summary>How many relationships refer to it.</summary>
    public uint Relationships;
}
