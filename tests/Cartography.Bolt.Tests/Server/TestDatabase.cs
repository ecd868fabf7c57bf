using System.Collections.Concurrent;
using System.Globalization;
using Cartography.Bolt.Results;
using Cartography.Bolt.Server;
using Cartography.Values;

namespace Cartography.Bolt.Tests.Server;

/// <summary>
/// Understands a few words: ROWS n gives numbers, ECHO gives its parameters back, WAIT goes on until it is interrupted, FAIL code
/// fails, ADD writes.
/// </summary>
internal sealed class TestDatabase : IBoltDatabase
{
    private int _committed;

    /// <summary>How many writes were committed.</summary>
    public int Committed => _committed;

    /// <summary>Codes with which the next queries fail.</summary>
    public ConcurrentQueue<string> Failures { get; } = [];

    /// <summary>What transactions were opened with.</summary>
    public ConcurrentQueue<TransactionOptions> Begun { get; } = [];

    public TaskCompletionSource Waiting { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string ResolveDatabase(string? name) =>
        name is null or "neo4j" ? "neo4j" : throw new BoltException("Neo.ClientError.Database.DatabaseNotFound", $"There is no database {name}.");

    public async Task<IBoltResult> RunAsync(string query, MapValue parameters, TransactionOptions options, CancellationToken cancel)
    {
        Begun.Enqueue(options);
        var result = await AnswerAsync(query, parameters, cancel);
        return result with { OnComplete = () => Interlocked.Add(ref _committed, result.Writes) };
    }

    public Task<IBoltTransaction> BeginAsync(TransactionOptions options, CancellationToken cancel)
    {
        Begun.Enqueue(options);
        return Task.FromResult<IBoltTransaction>(new Transaction(this));
    }

    private async Task<Result> AnswerAsync(string query, MapValue parameters, CancellationToken cancel)
    {
        if (Failures.TryDequeue(out var code))
        {
            throw new BoltException(code, "As the test wants it.");
        }

        switch (query.Split(' '))
        {
            case ["ROWS", var text] when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
                return new Result(["x"], count, row => row);
            case ["ECHO"]:
                return new Result(["x"], 1, _ => Value.From(parameters));
            case ["WAIT"]:
                Waiting.TrySetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel);
                throw new InvalidOperationException();
            case ["ADD"]:
                return new Result([], 0, _ => Value.Null) { Writes = 1 };
            case ["BREAK"]:
                throw new InvalidOperationException("A mistake of the database.");
            default:
                throw new BoltException("Neo.ClientError.Statement.SyntaxError", $"Not understood: {query}");
        }
    }

    private sealed record Result(IReadOnlyList<string> Columns, long Rows, Func<long, Value> At) : IBoltResult
    {
        private readonly Value[] _row = new Value[1];
        private long _next;

        public Action? OnComplete { get; init; }

        public int Writes { get; init; }

        public ReadOnlySpan<Value> Row => _row;

        public ValueTask<bool> ReadAsync(CancellationToken cancel)
        {
            if (_next == Rows)
            {
                return ValueTask.FromResult(false);
            }

            _row[0] = At(_next++);
            return ValueTask.FromResult(true);
        }

        public ValueTask<QuerySummary> CompleteAsync(CancellationToken cancel)
        {
            OnComplete?.Invoke();
            return ValueTask.FromResult(new QuerySummary
            {
                Type = Writes > 0 ? QueryType.Write : QueryType.Read,
                Counters = new QueryCounters { NodesCreated = Writes },
                Bookmark = OnComplete is null ? null : "state:1",
            });
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Transaction(TestDatabase database) : IBoltTransaction
    {
        private int _writes;

        public async Task<IBoltResult> RunAsync(string query, MapValue parameters, CancellationToken cancel)
        {
            var result = await database.AnswerAsync(query, parameters, cancel);
            _writes += result.Writes;
            return result;
        }

        public Task<string?> CommitAsync(CancellationToken cancel)
        {
            Interlocked.Add(ref database._committed, _writes);
            return Task.FromResult<string?>("state:2");
        }

        public Task RollbackAsync(CancellationToken cancel) => Task.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
