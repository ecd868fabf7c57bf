namespace Cartography.GraphDb.Storage;

/// <summary>Which relationships of a node.</summary>
internal enum Direction
{
    /// <summary>Those that leave it.</summary>
    Outgoing,

    /// <summary>Those that enter it.</summary>
    Incoming,

    /// <summary>All; one that leaves and enters it is given once.</summary>
    Both,
}
