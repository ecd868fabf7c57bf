using Cartography.Rules.Running;
using Cartography.Values;

namespace Cartography.Rules.Tests;

/// <summary>Each rule on a graph of its own that fails it and on one that passes it.</summary>
public sealed class GraphTests
{
    private const string Passes = "// passes";
    private static readonly RuleCatalog Catalog = RuleCatalog.Load();

    public static TheoryData<string> Rules => [.. Catalog.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_rule_reports_what_is_wrong_and_nothing_else(string id)
    {
        var rule = Catalog.Find(id)!;
        var graphs = await File.ReadAllTextAsync(System.IO.Path.Combine(AppContext.BaseDirectory, "Graphs", id + ".cypher"), TestContext.Current.CancellationToken);
        var passing = graphs.IndexOf(Passes, StringComparison.Ordinal);

        foreach (var fact in (await RunAsync(rule, graphs[..passing])).Facts)
        {
            Assert.True(fact is { Error: null, Problems: [], Findings: not [], Total: > 0, Passing: >= 0 }, $"{fact.Fact.Id} should fail: {fact.Error?.Message}{string.Concat(fact.Problems.Select(problem => problem.Message))}");
        }

        foreach (var fact in (await RunAsync(rule, graphs[passing..])).Facts)
        {
            Assert.True(fact is { Error: null, Problems: [], Findings: [] }, $"{fact.Fact.Id} should pass: {fact.Error?.Message}{string.Concat(fact.Findings.Select(finding => Value.From(finding.Fields)))}");
        }
    }

    private static async Task<RuleResult> RunAsync(Rule rule, string graph)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await EngineStore.OpenAsync(cancel);
        await store.AskAsync(graph, MapValue.Empty, cancel);
        foreach (var fact in rule.Facts)
        {
            await store.AskAsync(fact.Visual!, fact.Parameters, cancel);
        }

        await foreach (var result in new RuleRunner(store.OpenSession, new(), TimeProvider.System).RunAsync([rule], cancel))
        {
            return result;
        }

        throw new InvalidOperationException("The runner gave no result.");
    }
}
