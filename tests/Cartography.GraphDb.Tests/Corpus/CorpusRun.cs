using Cartography.Cypher;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Corpus;

/// <summary>Runs recorded queries as they were recorded, on the graph that they need or on an empty one.</summary>
internal sealed class CorpusRun(GraphEngine loaded, GraphEngine empty) : IAsyncDisposable
{
    public static async Task<CorpusRun> Begin(string graph)
    {
        var loaded = await GraphEngine.OpenAsync(cancel: TestContext.Current.CancellationToken);
        await GoldenGraph.Load(loaded, graph);
        return new(loaded, await GraphEngine.OpenAsync(cancel: TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        await loaded.DisposeAsync();
        await empty.DisposeAsync();
    }

    public async Task Run(CorpusEntry entry)
    {
        await using var session = (entry.NeedsGraph ? loaded : empty).OpenSession();

        if (!entry.AutoCommit)
        {
            await session.BeginAsync(Options, TestContext.Current.CancellationToken);
        }

        try
        {
            foreach (var setup in entry.Setup)
            {
                await Execute(session, setup);
            }

            await Check(session, entry.Query, entry.AutoCommit);

            foreach (var follow in entry.Then)
            {
                await Check(session, follow, entry.AutoCommit);
            }
        }
        finally
        {
            if (session.IsInTransaction)
            {
                await session.RollbackAsync();
            }

            foreach (var cleanup in entry.Cleanup)
            {
                try
                {
                    await Execute(session, cleanup);
                }
                catch (Exception failure) when (failure is QueryException or CypherException)
                {
                    // What was not made need not be removed.
                }
            }
        }
    }

    private static QueryOptions Options => new() { Timeout = TimeSpan.FromSeconds(20) };

    private static async Task<(IReadOnlyList<string> Columns, List<Value[]> Rows, QuerySummary Summary)> Execute(GraphSession session, CorpusQuery query)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var result = await session.RunAsync(query.Text, query.Parameters, Options, cancel);
        var rows = new List<Value[]>();

        while (await result.ReadAsync(cancel))
        {
            rows.Add(result.Row.ToArray());
        }

        return (result.Columns, rows, await result.CompleteAsync(cancel));
    }

    private static async Task Check(GraphSession session, CorpusQuery query, bool autoCommit)
    {
        (IReadOnlyList<string> Columns, List<Value[]> Rows, QuerySummary Summary) answer;

        try
        {
            answer = await Execute(session, query);
        }
        catch (Exception failure) when (failure is QueryException or CypherException)
        {
            var code = failure is CypherException cypher ? cypher.Code : ((QueryException)failure).Code;
            Require(query.Text, code == query.ErrorCode, query.ErrorCode ?? "an answer", $"{code}: {failure.Message}");
            return;
        }

        if (query.ErrorCode is not null && !autoCommit && session.IsInTransaction)
        {
            // A node with relationships may be deleted until the commit.
            await CommitExpecting(session, query);
            return;
        }

        Require(query.Text, query.ErrorCode is null, query.ErrorCode ?? "", $"{answer.Rows.Count} rows");
        CheckAnswer(query, answer.Columns, answer.Rows, answer.Summary);
    }

    private static Task CommitExpecting(GraphSession session, CorpusQuery query)
    {
        _ = session;
        throw new CorpusMismatch($"{query.Text}\nexpected {query.ErrorCode}\nbut got an answer");
    }

    private static void CheckAnswer(CorpusQuery query, IReadOnlyList<string> columns, List<Value[]> rows, QuerySummary summary)
    {
        Require(query.Text, query.Columns is null || query.Columns.SequenceEqual(columns), string.Join(", ", query.Columns ?? []), string.Join(", ", columns));
        var text = new CorpusText(query.Tolerance);
        var expected = query.Rows.Select(row => string.Join(" | ", row.Select(text.Recorded))).ToList();
        var actual = rows.Select(row => string.Join(" | ", row.Select(value => text.Actual(value)))).ToList();

        if (!query.Ordered)
        {
            expected.Sort(StringComparer.Ordinal);
            actual.Sort(StringComparer.Ordinal);
        }

        if (!expected.SequenceEqual(actual, StringComparer.Ordinal))
        {
            var missing = expected.Except(actual).Take(5);
            var surplus = actual.Except(expected).Take(5);
            throw new CorpusMismatch($"{query.Text}\n{expected.Count} rows expected, {actual.Count} found; missing\n    {string.Join("\n    ", missing)}\n  found instead\n    {string.Join("\n    ", surplus)}");
        }

        var counters = CounterNames.Of(summary.Counters).Where(each => each.Value != 0).ToDictionary(each => each.Key, each => each.Value);
        var wanted = query.Counters.Where(each => each.Value != 0).ToDictionary(each => each.Key, each => each.Value);
        Require(
            query.Text,
            wanted.Count == counters.Count && wanted.All(each => counters.GetValueOrDefault(each.Key) == each.Value),
            "counters " + string.Join(", ", wanted),
            string.Join(", ", counters));
        Require(query.Text, query.QueryType is null || query.QueryType == CounterNames.Of(summary.Type), query.QueryType ?? "", CounterNames.Of(summary.Type));
        Require(query.Text, query.Plan is null == summary.Plan is null && (query.Plan == "profile") == summary.IsProfiled, query.Plan ?? "no plan", $"{summary.Plan?.Operator}");
    }

    private static void Require(string query, bool holds, string expected, string actual)
    {
        if (!holds)
        {
            throw new CorpusMismatch($"{query}\nexpected {expected}\nbut got {actual}");
        }
    }
}
