using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Rules.Tests;

/// <summary>A store that answers each query with rows that were written down, or fails as told.</summary>
internal sealed class ScriptedStore : IGraphStore
{
    private readonly Dictionary<string, Func<CancellationToken, Task<(string[] Columns, Value[][] Rows)>>> _answers = new(StringComparer.Ordinal)
    {
        ["RETURN 1 AS ready"] = _ => Task.FromResult((new[] { "ready" }, new[] { new[] { Value.From(1) } })),
    };

    public string Description => "a scripted store";

    public IGraphWriter Writer => throw new NotSupportedException("Rules only read.");

    public int Open { get; private set; }

    public void Answer(string query, string[] columns, params Value[][] rows) => _answers[query] = _ => Task.FromResult((columns, rows));

    public void Answer(string query, Func<CancellationToken, Task<(string[] Columns, Value[][] Rows)>> answer) => _answers[query] = answer;

    public IGraphSession OpenSession()
    {
        Open++;
        return new Session(this);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Session(ScriptedStore store) : IGraphSession
    {
        public async Task<IQueryResult> RunAsync(string query, MapValue parameters, CancellationToken cancel) =>
            store._answers.TryGetValue(query, out var answer)
                ? new Result(await answer(cancel))
                : throw new StoreException($"Nothing was written down for: {query}", "Neo.ClientError.Statement.SyntaxError");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Result((string[] Columns, Value[][] Rows) answer) : IQueryResult
    {
        public IReadOnlyList<string> Columns => answer.Columns;

        public IAsyncEnumerable<IReadOnlyList<Value>> Rows => answer.Rows.ToAsyncEnumerable();

        public IReadOnlyDictionary<string, long> Counters { get; } = new Dictionary<string, long>();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
