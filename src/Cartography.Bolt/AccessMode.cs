namespace Cartography.Bolt;

/// <summary>Whether a transaction may write.</summary>
public enum AccessMode
{
    /// <summary>It may.</summary>
    Write,

    /// <summary>It may not: a query that writes is refused, and a cluster may send it to a follower.</summary>
    Read,
}
