namespace Cartography.GraphDb;

/// <summary>A query that failed while it was planned or run. What it had written is undone.</summary>
/// <param name="code">The Neo4j status code, such as <c>Neo.ClientError.Statement.TypeError</c>.</param>
/// <param name="message">What happened, where, and what to do.</param>
/// <param name="gqlStatus">The GQLSTATUS that Bolt 5.7 and later send beside it, where known.</param>
/// <param name="cause">What failed beneath.</param>
public sealed class QueryException(string code, string message, string? gqlStatus = null, Exception? cause = null)
    : Exception(message, cause)
{
    /// <summary>The Neo4j status code.</summary>
    public string Code { get; } = code;

    /// <summary>The GQLSTATUS, where known; <c>50N42</c> (unexpected error with a message) fits all others.</summary>
    public string GqlStatus { get; } = gqlStatus ?? "50N42";

    /// <summary>Where in the query's text, in UTF-16 units from 0; null where no single place is to blame.</summary>
    public int? Offset { get; init; }

    /// <summary>Whether it ends the query whatever the query says about errors: its time or memory is up, or it was interrupted.</summary>
    internal bool EndsQuery => Code is StatusCodes.TimedOut or StatusCodes.Terminated or StatusCodes.OutOfMemory;

    /// <summary>Whether the same query may succeed when it is sent again.</summary>
    public bool IsTransient => Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal);
}
