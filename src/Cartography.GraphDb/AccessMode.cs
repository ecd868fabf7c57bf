namespace Cartography.GraphDb;

/// <summary>What a caller means to do.</summary>
public enum AccessMode
{
    /// <summary>Read and write.</summary>
    Write,

    /// <summary>Read only: writes are refused.</summary>
    Read,
}
