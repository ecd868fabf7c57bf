using System.Collections.Concurrent;

namespace Cartography.GraphDb.Execution.Statements;

/// <summary>All open transactions of a database.</summary>
internal sealed class TransactionRegistry : IDisposable
{
    private readonly EngineOptions _options;
    private readonly ITimer _timer;

    private readonly ConcurrentDictionary<long, GraphTransaction> _open = new();
    private long _last;

    public TransactionRegistry(EngineOptions options, TimeProvider clock)
    {
        _options = options;
        Clock = clock;
        var period = options.IdleTimeout / 4;
        _timer = clock.CreateTimer(_ => ExpireIdle(), null, period, period);
    }

    public IEnumerable<GraphTransaction> All => _open.Values;

    public TimeProvider Clock { get; }

    /// <summary>Takes a transaction in and numbers it. Fails when there are too many.</summary>
    public long Add(GraphTransaction transaction)
    {
        if (_open.Count >= _options.OpenTransactions)
        {
            throw new QueryException(
                StatusCodes.TooManyTransactions, $"{_options.OpenTransactions} transactions are open, and no more may be. End some, or raise the limit.");
        }

        var number = Interlocked.Increment(ref _last);
        _open[number] = transaction;
        return number;
    }

    private void ExpireIdle()
    {
        foreach (var transaction in _open.Values)
        {
            transaction.ExpireAfter(_options.IdleTimeout);
        }
    }

    public void Remove(long number) => _open.TryRemove(number, out _);

    public void Dispose()
    {
        _timer.Dispose();

        foreach (var transaction in _open.Values)
        {
            transaction.Interrupt("The database is closing.");
        }
    }
}
