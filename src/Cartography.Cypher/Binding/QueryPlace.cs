namespace Cartography.Cypher.Binding;

/// <summary>Where a query stands.</summary>
internal enum QueryPlace
{
    /// <summary>It is the statement.</summary>
    Statement,

    /// <summary>In CALL { }.</summary>
    Call,

    /// <summary>In EXISTS { } or COUNT { }, where it may do without RETURN.</summary>
    ExistsOrCount,

    /// <summary>In COLLECT { }.</summary>
    Collect,
}
