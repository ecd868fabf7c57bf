namespace Cartography.Core.Sync;

/// <summary>How a step ended. Only what was read completely may be swept.</summary>
public enum Coverage
{
    /// <summary>All was read.</summary>
    Complete,

    /// <summary>Some was read; what was not, stays in the graph.</summary>
    Partial,

    /// <summary>The vendor refused; what the graph has, stays.</summary>
    Denied,

    /// <summary>Nothing usable was read.</summary>
    Failed,
}
