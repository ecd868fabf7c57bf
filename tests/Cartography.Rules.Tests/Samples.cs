using Cartography.Rules.Loading;
using Cartography.Rules.Running;
using Cartography.Values;

namespace Cartography.Rules.Tests;

/// <summary>A rule of two facts, and runs of it on rows that a test says.</summary>
internal static class Samples
{
    public const string First = "MATCH (t:Thing) RETURN t.id AS id, t.size AS size, t.seen AS seen, t.note AS note";
    public const string Second = "MATCH (t:Thing) WHERE t.open RETURN t.id AS id";
    private const string Count = "MATCH (t:Thing) RETURN count(t) AS count";

    public static Rule Rule { get; } = new RuleReader(new FrameworkCatalog()).Read("rule.yaml", $$"""
        id: my_rule
        name: My rule
        description: Says something.
        version: 1.0.0
        severity: high
        frameworks:
          - { name: Our Policy, short_name: ours, requirement: A1, title: Keep it tidy }
        output: { id: text, size: integer, seen: time, open: { type: boolean, default: false } }
        facts:
          - id: first
            name: First fact
            description: Finds something.
            module: AWS
            identity: [id]
            asset: { label: Thing, id: id }
            query: {{First}}
            count: {{Count}}
          - id: second
            name: Second fact
            description: Finds something else.
            module: AWS
            identity: [id]
            asset: { label: Thing, id: id }
            query: {{Second}}
            count: {{Count}}
        """);

    public static ScriptedStore Store(params Value[][] rows)
    {
        var store = new ScriptedStore();
        store.Answer(First, ["id", "size", "seen", "note"], rows);
        store.Answer(Second, ["id"]);
        store.Answer(Count, ["count"], [Value.From(10)]);
        return store;
    }

    public static Value[] Row(Value id, Value size = default, Value seen = default, Value note = default) => [id, size, seen, note];

    public static async Task<RuleResult> RunAsync(ScriptedStore store, RunOptions? options = null, TimeProvider? time = null)
    {
        var results = new List<RuleResult>();
        await foreach (var result in new RuleRunner(store.OpenSession, options ?? new(), time ?? TimeProvider.System).RunAsync([Rule], TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }

        return Assert.Single(results);
    }
}
