using Cartography.Core.Stores;
using Cartography.Rules.Running;
using Cartography.Values;
using Microsoft.Extensions.Time.Testing;

namespace Cartography.Rules.Tests;

public sealed class RunnerTests
{
    [Fact]
    public async Task Assets_are_counted_once_however_many_rows_they_have()
    {
        var result = await Samples.RunAsync(Samples.Store(Samples.Row("a"), Samples.Row("a", 1), Samples.Row("b"), Samples.Row(Value.Null), Samples.Row(Value.Null)));

        Assert.Equal(5, result.Findings);
        Assert.Equal(3, result.Facts[0].Failing);
        Assert.Equal(7, result.Facts[0].Passing);
        Assert.Equal(20, result.Assets);
    }

    [Fact]
    public async Task What_a_query_returns_becomes_what_the_field_holds()
    {
        var day = Value.From(new Date(20_000));

        var finding = (await Samples.RunAsync(Samples.Store(Samples.Row(Value.From(ListValue.Of("a", 1, true)), "12", day, Value.From(MapValue.Of(("k", day))))))).Facts[0].Findings[0];

        Assert.Equal("a, 1, true", finding["id"].AsString());
        Assert.Equal(12, finding["size"].AsInteger());
        Assert.Equal("2024-10-04", finding["seen"].AsString());
        Assert.True(finding["open"].IsFalse);
        Assert.Equal("2024-10-04", finding.Extra["note"].AsMap()["k"].AsString());
    }

    [Fact]
    public async Task A_row_that_cannot_be_taken_is_reported_in_its_place_and_the_rest_go_on()
    {
        var fact = (await Samples.RunAsync(Samples.Store(Samples.Row("a"), Samples.Row("b", "large"), Samples.Row("c")))).Facts[0];

        Assert.Equal(["a", "c"], fact.Findings.Select(finding => finding["id"].AsString()));
        var problem = Assert.Single(fact.Problems);
        Assert.Equal(2, problem.Number);
        Assert.Equal("The column 'size' must be a whole number and is string large.", problem.Message);
        Assert.Equal(3, fact.Failing);
    }

    [Fact]
    public async Task A_fact_that_fails_is_reported_in_its_place_and_the_rest_go_on()
    {
        var store = Samples.Store(Samples.Row("a"));
        store.Answer(Samples.Second, _ => throw new StoreException("No such function.", "Neo.ClientError.Statement.SyntaxError"));

        var result = await Samples.RunAsync(store);

        Assert.Null(result.Facts[0].Error);
        Assert.Equal(new FactError("No such function.", "Neo.ClientError.Statement.SyntaxError"), result.Facts[1].Error);
        Assert.Equal(1, result.Failing);
    }

    [Fact]
    public async Task A_fact_that_takes_too_long_is_ended()
    {
        var time = new FakeTimeProvider();
        var store = Samples.Store(Samples.Row("a"));
        store.Answer(Samples.Second, async cancel =>
        {
            time.Advance(TimeSpan.FromMinutes(2));
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel);
            return ([], []);
        });

        // One after the other, so that the time of the second is not that of the first.
        var result = await Samples.RunAsync(store, new() { Timeout = TimeSpan.FromMinutes(1), Parallelism = 1 }, time);

        Assert.Null(result.Facts[0].Error);
        Assert.StartsWith("Took longer than 60 s.", result.Facts[1].Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_query_cannot_fill_the_memory()
    {
        var result = await Samples.RunAsync(Samples.Store(Samples.Row("a"), Samples.Row("b")), new() { MostRows = 1 });

        Assert.Contains("more than 1 rows", result.Facts[0].Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suppressed_findings_do_not_count_until_their_day_has_passed()
    {
        var result = await Samples.RunAsync(Samples.Store(Samples.Row("a"), Samples.Row("b", 7), Samples.Row("c")));
        var file = SuppressionFile.Read("suppressions.yaml", """
            suppressions:
              - { target: first, where: { id: b, size: 7 }, reason: Known and fenced off, expires: 2026-11-30 }
              - { target: my_rule, where: { id: c }, reason: Old, expires: 2026-01-31 }
            """);

        var kept = file.Apply(result, new(2026, 11, 30)).Facts[0];

        Assert.Equal(["a", "c"], kept.Findings.Select(finding => finding["id"].AsString()));
        Assert.Equal("Known and fenced off", Assert.Single(kept.Suppressed).Suppression.Reason);
        Assert.Equal(2, kept.Failing);
        Assert.Equal("Old", Assert.Single(file.ExpiredOn(new(2026, 11, 30))).Reason);
        Assert.Equal(3, file.Apply(result, new(2026, 12, 1)).Facts[0].Findings.Count);
    }

    [Theory]
    [InlineData("suppressions:\n  - { target: x, expires: 2027-01-01 }", "s.yaml:2: 'reason' is missing.")]
    [InlineData("suppressions:\n  - { target: x, reason: y, expires: soon }", "s.yaml:2: 'expires' is 'soon'")]
    [InlineData("supressions: []", "s.yaml:1: 'supressions' is not known here")]
    public void A_mistake_in_a_suppression_is_named(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<RuleException>(() => SuppressionFile.Read("s.yaml", text)).Message, StringComparison.Ordinal);
}
