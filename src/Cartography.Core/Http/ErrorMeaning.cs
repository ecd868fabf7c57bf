namespace Cartography.Core.Http;

/// <summary>What a vendor's error means for the graph.</summary>
public enum ErrorMeaning
{
    /// <summary>Nothing usable; what the graph has, stays, and the step has failed.</summary>
    Fail,

    /// <summary>It passes: ask again, after a while.</summary>
    Retry,

    /// <summary>Refused: what the graph has, stays, and the step is denied.</summary>
    Denied,

    /// <summary>It is really not there: empty, and complete.</summary>
    Absent,
}
