namespace Cartography.Core.Schema;

/// <summary>How the end of an edge is found by a value.</summary>
public enum MatchKind
{
    /// <summary>The property equals the value.</summary>
    Equal,

    /// <summary>The property equals the value when both are in lower case.</summary>
    EqualIgnoreCase,

    /// <summary>The property contains the value when both are in lower case.</summary>
    ContainsIgnoreCase,
}
