namespace Cartography.Cli.Reporting;

/// <summary>The forms in which <c>query</c> prints.</summary>
internal enum ResultFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>One JSON array of objects, a property to a column.</summary>
    Json,

    /// <summary>RFC 4180, with a line of column names.</summary>
    Csv,
}
