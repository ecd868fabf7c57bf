namespace Cartography.Bolt.Server.Sessions;

/// <summary>What came out of a query, in the order of its statuses.</summary>
internal enum QueryOutcome
{
    /// <summary>Rows.</summary>
    Rows,

    /// <summary>No table of rows at all.</summary>
    Omitted,

    /// <summary>A table without rows.</summary>
    NoData,

    /// <summary>A table that nobody looked at.</summary>
    Unknown,
}
