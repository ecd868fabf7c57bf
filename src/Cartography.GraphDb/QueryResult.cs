using System.Diagnostics;
using Cartography.GraphDb.Execution.Statements;
using Cartography.Values;

namespace Cartography.GraphDb;

/// <summary>The rows of a query, computed while they are read.</summary>
public sealed class QueryResult : IAsyncDisposable
{
    private readonly RunningStatement _statement;
    private readonly Queue<Value[]> _buffered = new();
    private Value[] _row = [];
    private QuerySummary? _summary;
    private bool _ended;

    internal QueryResult(RunningStatement statement)
    {
        _statement = statement;
        Columns = statement.Columns;
    }

    /// <summary>The names of the columns; empty for a query that returns nothing.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The row, one value to a column, nodes and relationships with their contents. Valid until the next call.</summary>
    public ReadOnlySpan<Value> Row => _row;

    internal bool IsAtEnd => _ended && _buffered.Count == 0;

    /// <summary>Goes to the next row; false after the last one.</summary>
    /// <exception cref="QueryException">The query failed; what its transaction had written is undone.</exception>
    public ValueTask<bool> ReadAsync(CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();

        if (_buffered.TryDequeue(out var buffered))
        {
            _row = buffered;
            return ValueTask.FromResult(true);
        }

        return ValueTask.FromResult(!_ended && Next());
    }

    /// <summary>Passes over what was not read, commits a transaction that is this query's own, and tells what happened.</summary>
    /// <exception cref="QueryException">The query failed, or could not be committed.</exception>
    public async ValueTask<QuerySummary> CompleteAsync(CancellationToken cancel = default)
    {
        _buffered.Clear();

        if (_summary is not null)
        {
            return _summary;
        }

        // Rows that nobody wants need not be computed, but what is to be written must be.
        while (!_ended && _statement.Writes && Next())
        {
            cancel.ThrowIfCancellationRequested();
        }

        _ended = true;

        try
        {
            await _statement.EndAsync(cancel);
        }
        catch (Exception failure)
        {
            _statement.Fail();
            throw Failures.Translated(failure);
        }

        return _summary = _statement.Summary();
    }

    /// <summary>Ends the query. One in a transaction of its own that was not completed is rolled back.</summary>
    public ValueTask DisposeAsync()
    {
        if (_summary is null)
        {
            _ended = true;
            _buffered.Clear();
            _statement.Abandon();
        }

        return ValueTask.CompletedTask;
    }

    internal ValueTask BufferWritesAsync(CancellationToken cancel)
    {
        while (!_ended && _statement.Writes && Next())
        {
            cancel.ThrowIfCancellationRequested();
            _buffered.Enqueue(_row);
        }

        return ValueTask.CompletedTask;
    }

    [DebuggerStepThrough]
    private bool Next()
    {
        try
        {
            if (_statement.Next() is { } row)
            {
                _row = row;
                return true;
            }

            _ended = true;
            return false;
        }
        catch (Exception failure)
        {
            _ended = true;
            _statement.Fail();
            throw Failures.Translated(failure);
        }
    }
}
