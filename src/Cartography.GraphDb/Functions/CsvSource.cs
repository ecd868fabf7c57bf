namespace Cartography.GraphDb.Functions;

/// <summary>Where LOAD CSV is, for the functions file() and linenumber(); the operator moves it on.</summary>
internal sealed class CsvSource
{
    /// <summary>The file's path.</summary>
    public required string File { get; init; }

    /// <summary>The line of the row at hand, from 1.</summary>
    public long Line { get; set; }
}
