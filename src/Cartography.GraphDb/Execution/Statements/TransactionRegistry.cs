using System.Collections.Concurrent;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>All open transactions of a database.</summary>
internal sealed class TransactionRegistry(EngineOptions options, TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<long, GraphTransaction> _open = new();
    private long _last;

    public IEnumerable<GraphTransaction> All => _open.Values;

    public TimeProvider Clock { get; } = clock;

    /// <summary>Takes a transaction in and numbers it. Fails when there are too many.</summary>
    public long Add(GraphTransaction transaction)
    {
        if (_open.Count >= options.OpenTransactions)
        {
            throw new QueryException(
                StatusCodes.TooManyTransactions, $"{options.OpenTransactions} transactions are open, and no more may be. End some, or raise the limit.");
        }

        var number = Interlocked.Increment(ref _last);
        _open[number] = transaction;
        return number;
    }

    public void Remove(long number) => _open.TryRemove(number, out _);

    public void Dispose()
    {
        foreach (var transaction in _open.Values)
        {
            transaction.Interrupt("The database is closing.");
        }
    }
}
