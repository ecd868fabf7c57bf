using System.Text.Json;
using Cartography.Core.Stores;
using Cartography.Rules.Output;
using Cartography.Rules.Running;
using Cartography.Values;

namespace Cartography.Rules.Tests;

/// <summary>All facts on the graph that the original wrote, against the rows and counts that the original's queries gave there on the same day.</summary>
public sealed class GoldenTests(ITestOutputHelper output)
{
    private const string Graph = "golden/_union/before.json";

    [Fact]
    public async Task Rows_and_counts_are_the_original_ones_except_where_a_fact_was_mended()
    {
        var cancel = TestContext.Current.CancellationToken;
        var recorded = Shared.Text("golden/_union/rules.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        await using var store = await EngineStore.OpenAsync(cancel);
        await GoldenGraph.LoadAsync(store, Shared.File(Graph), cancel);
        var facts = RuleCatalog.Load().Rules.SelectMany(rule => rule.Facts).ToDictionary(fact => fact.Id, StringComparer.Ordinal);

        var differing = new List<string>();
        foreach (var evidence in recorded)
        {
            var fact = facts[evidence.GetProperty("fact").GetString()!];
            if (await CompareAsync(store, fact, evidence, cancel) is { } difference)
            {
                differing.Add($"{fact.Id}: {difference}");
                output.WriteLine($"{(Mended.OnTheGoldenGraph.Contains(fact.Id) ? "mended" : "DIFFERS")} {fact.Id}: {difference}");
            }
        }

        output.WriteLine(FormattableString.Invariant($"{recorded.Count - differing.Count} / {recorded.Count} facts the same"));
        Assert.Equal(Mended.OnTheGoldenGraph.Order(StringComparer.Ordinal), differing.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_fact_runs_and_shows_its_findings_on_the_original_graph()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await EngineStore.OpenAsync(cancel);
        await GoldenGraph.LoadAsync(store, Shared.File(Graph), cancel);

        await foreach (var result in new RuleRunner(store.OpenSession, new(), TimeProvider.System).RunAsync(RuleCatalog.Load().Rules, cancel))
        {
            foreach (var fact in result.Facts)
            {
                Assert.True(fact is { Error: null, Problems: [], Passing: >= 0 }, $"{fact.Fact.Id}: {fact.Error?.Message}{string.Concat(fact.Problems.Select(problem => problem.Message))} {fact.Passing}");
                var shown = await store.AskAsync(fact.Fact.Visual!, fact.Fact.Parameters, cancel);
                Assert.True(fact.Findings.Count == 0 || shown.Count > 0 || !Mended.Facts().Contains(fact.Fact.Id), $"{fact.Fact.Id} shows nothing");
            }
        }
    }

    private static async Task<string?> CompareAsync(EngineStore store, Fact fact, JsonElement evidence, CancellationToken cancel)
    {
        try
        {
            var count = (await store.AskAsync(fact.Count!, fact.Parameters, cancel))[0][0].AsInteger();
            var expectedCount = evidence.GetProperty("cypher_count_query")[0].GetProperty("count").GetInt64();
            if (!evidence.TryGetProperty("cypher_query", out var query))
            {
                return "the original has no rows, only an error";
            }

            var expected = RowTexts(query).Order(StringComparer.Ordinal).ToList();
            var actual = (await RowsAsync(store, fact, cancel)).Order(StringComparer.Ordinal).ToList();
            var rows = expected.SequenceEqual(actual, StringComparer.Ordinal) ? null
                : FormattableString.Invariant($"{actual.Count} rows for {expected.Count}; extra {actual.Except(expected, StringComparer.Ordinal).FirstOrDefault()} missing {expected.Except(actual, StringComparer.Ordinal).FirstOrDefault()}");
            return rows ?? (count == expectedCount ? null : FormattableString.Invariant($"total {count} for {expectedCount}"));
        }
        catch (StoreException failure)
        {
            return failure.Message;
        }
    }

    private static IEnumerable<string> RowTexts(JsonElement query) =>
        query.EnumerateArray().Select(row => Text(row.EnumerateObject().Select(cell => (cell.Name, ValueJson.Read(cell.Value)))));

    private static async Task<List<string>> RowsAsync(EngineStore store, Fact fact, CancellationToken cancel)
    {
        await using var session = store.OpenSession();
        await using var result = await session.RunAsync(fact.Query, fact.Parameters, cancel);
        var rows = new List<string>();
        await foreach (var row in result.Rows.WithCancellation(cancel))
        {
            rows.Add(Text(result.Columns.Zip(row)));
        }

        return rows;
    }

    // Lists that facts collect have no order, neither do columns.
    private static string Text(IEnumerable<(string Name, Value Value)> row) =>
        string.Join(", ", row.OrderBy(cell => cell.Name, StringComparer.Ordinal).Select(cell => $"{cell.Name}={Text(cell.Value)}"));

    private static string Text(Value value) => value.Kind == ValueKind.List
        ? $"[{string.Join(", ", value.AsList().Select(Text).Order(StringComparer.Ordinal))}]"
        : JsonText.Compact(value);
}
