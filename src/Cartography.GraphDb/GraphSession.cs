using Cartography.GraphDb.Execution.Statements;
using Cartography.Values;

namespace Cartography.GraphDb;

/// <summary>Runs queries one after another, each in a transaction of its own or all in one that is begun here. Not for several threads at once.</summary>
public sealed class GraphSession : IAsyncDisposable
{
    private readonly GraphEngine _engine;
    private readonly string _user;
    private readonly List<QueryResult> _open = [];
    private GraphTransaction? _transaction;

    internal GraphSession(GraphEngine engine, string user)
    {
        _engine = engine;
        _user = user;
    }

    /// <summary>Whether a transaction is open that was begun here.</summary>
    public bool IsInTransaction => _transaction is not null;

    /// <summary>
    /// Runs a query. It does its work while its rows are read; in a transaction of its own it is committed by
    /// <see cref="QueryResult.CompleteAsync"/>.
    /// </summary>
    /// <param name="query">The Cypher text.</param>
    /// <param name="parameters">The values of its parameters.</param>
    /// <param name="options">How it is to run; in a transaction that was begun here, the transaction's are used.</param>
    /// <param name="cancel">Ends the query.</param>
    /// <exception cref="QueryException">The query cannot be run.</exception>
    /// <exception cref="Cypher.CypherException">The text is not Cypher, or means nothing.</exception>
    public async ValueTask<QueryResult> RunAsync(
        string query, MapValue? parameters = null, QueryOptions? options = null, CancellationToken cancel = default)
    {
        var explicitly = _transaction;
        await FinishOpenAsync(cancel);
        explicitly?.EnsureUsable();
        var transaction = explicitly ?? new GraphTransaction(_engine, options ?? QueryOptions.Default, _user, isExplicit: false, cancel);

        try
        {
            var result = await StatementRunner.RunAsync(_engine, transaction, query, parameters ?? MapValue.Empty, cancel);

            if (explicitly is not null)
            {
                _open.Add(result);
            }

            return result;
        }
        catch (Exception failure)
        {
            transaction.Fail();
            throw Failures.Translated(failure);
        }
    }

    /// <summary>Begins a transaction. The writer's place is taken by its first query that writes.</summary>
    /// <exception cref="QueryException">One is open already, or too many are.</exception>
    public ValueTask BeginAsync(QueryOptions? options = null, CancellationToken cancel = default)
    {
        if (_transaction is not null)
        {
            throw new QueryException(StatusCodes.TransactionStart, "A transaction is open in this session already. Commit it or roll it back first.");
        }

        _transaction = new GraphTransaction(_engine, options ?? QueryOptions.Default, _user, isExplicit: true, cancel);
        return ValueTask.CompletedTask;
    }

    /// <summary>Commits; on disk when this returns. Fails where a query has failed before, and the transaction is then rolled back.</summary>
    /// <exception cref="QueryException">What was written cannot be committed.</exception>
    public async ValueTask CommitAsync(CancellationToken cancel = default)
    {
        var transaction = Ended();

        try
        {
            transaction.EnsureUsable();
            await FinishOpenAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        catch (Exception failure)
        {
            transaction.Rollback();
            throw Failures.Translated(failure);
        }
        finally
        {
            _open.Clear();
        }
    }

    /// <summary>Undoes all that the transaction did.</summary>
    public ValueTask RollbackAsync()
    {
        var transaction = Ended();
        _open.Clear();
        transaction.Rollback();
        return ValueTask.CompletedTask;
    }

    /// <summary>Ends the query that is running, from any thread; its transaction can then only be rolled back.</summary>
    public void Interrupt() => _transaction?.Interrupt("The transaction has been terminated by its session.");

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _transaction?.Rollback();
        _transaction = null;
        _open.Clear();
        return ValueTask.CompletedTask;
    }

    private GraphTransaction Ended()
    {
        var transaction = _transaction ?? throw new QueryException(StatusCodes.TransactionNotFound, "No transaction is open in this session.");
        _transaction = null;
        return transaction;
    }

    // What an earlier query still has to write must be there before the next query reads.
    private async ValueTask FinishOpenAsync(CancellationToken cancel)
    {
        foreach (var result in _open)
        {
            await result.BufferWritesAsync(cancel);
        }

        _open.RemoveAll(result => result.IsAtEnd);
    }
}
