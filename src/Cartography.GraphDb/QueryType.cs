namespace Cartography.GraphDb;

/// <summary>What a query did, as result summaries say it.</summary>
public enum QueryType
{
    /// <summary>It read: <c>r</c>.</summary>
    ReadOnly,

    /// <summary>It wrote and gave rows: <c>rw</c>.</summary>
    ReadWrite,

    /// <summary>It wrote: <c>w</c>.</summary>
    WriteOnly,

    /// <summary>It changed the schema: <c>s</c>.</summary>
    SchemaWrite,
}
