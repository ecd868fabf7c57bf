namespace Cartography.Core.Schema;

/// <summary>Which way an edge points, seen from the node that declares it.</summary>
public enum EdgeDirection
{
    /// <summary>From this node to the target.</summary>
    Outward,

    /// <summary>From the target to this node.</summary>
    Inward,
}
