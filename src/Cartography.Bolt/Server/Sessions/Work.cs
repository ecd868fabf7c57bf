namespace Cartography.Bolt.Server.Sessions;

/// <summary>
/// What a client has open: a transaction of its own with results, or one result in a transaction that ends with it. Its token ends
/// when the client interrupts or the time is over.
/// </summary>
internal sealed class Work : IAsyncDisposable
{
    private readonly Dictionary<long, OpenResult> _results = [];
    private readonly CancellationTokenSource? _deadline;
    private readonly CancellationTokenSource? _linked;
    private bool _isDropped;

    public Work(TransactionOptions options, TimeProvider clock, CancellationToken interrupted)
    {
        Options = options;
        Token = interrupted;

        if (options.Timeout is { } timeout && timeout > TimeSpan.Zero)
        {
            _deadline = new CancellationTokenSource(timeout, clock);
            _linked = CancellationTokenSource.CreateLinkedTokenSource(interrupted, _deadline.Token);
            Token = _linked.Token;
        }
    }

    /// <summary>How it is to be run.</summary>
    public TransactionOptions Options { get; }

    /// <summary>Ends what it does.</summary>
    public CancellationToken Token { get; }

    /// <summary>The transaction; null for a query in its own.</summary>
    public IBoltTransaction? Transaction { get; set; }

    /// <summary>Whether its time is over.</summary>
    public bool IsTimedOut => _deadline is { IsCancellationRequested: true };

    /// <summary>The qid of the last query; -1 before the first.</summary>
    public long LastQuery { get; private set; } = -1;

    /// <summary>Keeps a result, under the next qid.</summary>
    public void Add(IBoltResult result) => _results.Add(++LastQuery, new OpenResult(result));

    /// <summary>The result of a qid; -1 for the last.</summary>
    public OpenResult Find(long query) => _results.TryGetValue(query == -1 ? LastQuery : query, out var result)
        ? result
        : throw new BoltException("Neo.ClientError.Request.InvalidFormat", $"There is no open result {query}.");

    /// <summary>Drops a result that is at its end.</summary>
    public ValueTask CloseAsync(OpenResult result)
    {
        foreach (var (query, open) in _results)
        {
            if (open == result)
            {
                _results.Remove(query);
                break;
            }
        }

        return result.Result.DisposeAsync();
    }

    /// <summary>Drops all results.</summary>
    public async ValueTask CloseAllAsync()
    {
        foreach (var result in _results.Values.ToList())
        {
            await CloseAsync(result);
        }
    }

    /// <summary>Undoes what is not committed, now; the client is told when it comes back.</summary>
    public async ValueTask DropAsync()
    {
        if (_isDropped)
        {
            return;
        }

        _isDropped = true;
        await CloseAllAsync();

        if (Transaction is { } transaction)
        {
            await transaction.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await DropAsync();
        _linked?.Dispose();
        _deadline?.Dispose();
    }
}
