using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Server;

/// <summary>
/// The rows of a query, read one after the other. The server reads only as many as the client asked for, so rows that are computed
/// when they are read cost nothing before. Disposing it drops the rest.
/// </summary>
public interface IBoltResult : IAsyncDisposable
{
    /// <summary>The names of the columns; empty for a query that returns nothing.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Goes to the next row; false after the last one.</summary>
    ValueTask<bool> ReadAsync(CancellationToken cancel);

    /// <summary>
    /// The row, one value to a column, nodes and relationships with their contents. Valid until the next call.
    /// </summary>
    ReadOnlySpan<Value> Row { get; }

    /// <summary>Passes over what was not read, commits a transaction that is this query's own, and tells what happened.</summary>
    ValueTask<QuerySummary> CompleteAsync(CancellationToken cancel);
}
