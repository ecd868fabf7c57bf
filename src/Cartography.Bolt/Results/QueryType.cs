namespace Cartography.Bolt.Results;

/// <summary>What kind of work a query is.</summary>
public enum QueryType
{
    /// <summary>Reads only.</summary>
    Read,

    /// <summary>Writes, and returns rows.</summary>
    ReadWrite,

    /// <summary>Writes, and returns no columns.</summary>
    Write,

    /// <summary>Changes indexes, constraints or other administrative things.</summary>
    Schema,
}
