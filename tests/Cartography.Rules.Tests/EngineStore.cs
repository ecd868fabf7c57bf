using System.Runtime.CompilerServices;
using Cartography.Core.Stores;
using Cartography.Cypher;
using Cartography.GraphDb;
using Cartography.Values;
using Microsoft.Extensions.Time.Testing;

namespace Cartography.Rules.Tests;

/// <summary>A graph in memory whose clock stands still, so that rules about age give the same rows every day.</summary>
internal sealed class EngineStore : IGraphStore
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 23, 30, 0, TimeSpan.Zero);
    private readonly GraphEngine _engine;

    private EngineStore(GraphEngine engine) => _engine = engine;

    public string Description => "a graph in memory";

    public IGraphWriter Writer => throw new NotSupportedException("Rules only read.");

    public static async Task<EngineStore> OpenAsync(CancellationToken cancel) => new(await GraphEngine.OpenAsync(clock: new FakeTimeProvider(Now), cancel: cancel));

    public IGraphSession OpenSession() => new Session(_engine.OpenSession());

    public async Task<IReadOnlyList<Value[]>> AskAsync(string query, MapValue parameters, CancellationToken cancel)
    {
        await using var session = OpenSession();
        await using var result = await session.RunAsync(query, parameters, cancel);
        var rows = new List<Value[]>();
        await foreach (var row in result.Rows.WithCancellation(cancel))
        {
            rows.Add([.. row]);
        }

        return rows;
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    private sealed class Session(GraphSession session) : IGraphSession
    {
        public async Task<IQueryResult> RunAsync(string query, MapValue parameters, CancellationToken cancel)
        {
            try
            {
                return new Result(await session.RunAsync(query, parameters, cancel: cancel));
            }
            catch (Exception failure) when (failure is QueryException or CypherException)
            {
                throw new StoreException(failure.Message, (failure as QueryException)?.Code, failure);
            }
        }

        public ValueTask DisposeAsync() => session.DisposeAsync();
    }

    private sealed class Result(QueryResult result) : IQueryResult
    {
        public IReadOnlyList<string> Columns => result.Columns;

        public IAsyncEnumerable<IReadOnlyList<Value>> Rows => ReadAsync();

        public IReadOnlyDictionary<string, long> Counters { get; } = new Dictionary<string, long>(StringComparer.Ordinal);

        public ValueTask DisposeAsync() => result.DisposeAsync();

        private async IAsyncEnumerable<IReadOnlyList<Value>> ReadAsync([EnumeratorCancellation] CancellationToken cancel = default)
        {
            while (await NextAsync(cancel))
            {
                yield return result.Row.ToArray();
            }

            await result.CompleteAsync(cancel);
        }

        private async Task<bool> NextAsync(CancellationToken cancel)
        {
            try
            {
                return await result.ReadAsync(cancel);
            }
            catch (QueryException failure)
            {
                throw new StoreException(failure.Message, failure.Code, failure);
            }
        }
    }
}
