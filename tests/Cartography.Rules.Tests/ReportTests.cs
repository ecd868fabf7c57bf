using System.Text.Json;
using System.Xml.Linq;
using Cartography.Core.Stores;
using Cartography.Rules.Output;
using Cartography.Rules.Running;
using Cartography.Values;

namespace Cartography.Rules.Tests;

public sealed class ReportTests
{
    [Fact]
    public async Task Json_says_what_was_not_taken_failed_or_suppressed_behind_the_keys_of_the_original()
    {
        var facts = JsonDocument.Parse(await WriteAsync(OutputFormat.Json)).RootElement[0].GetProperty("facts");

        Assert.Equal("suppressed", facts[0].EnumerateObject().Last().Name);
        Assert.Equal("large", facts[0].GetProperty("problems")[0].GetProperty("values").GetProperty("size").GetString());
        Assert.Equal("Known", facts[0].GetProperty("suppressed")[0].GetProperty("reason").GetString());
        Assert.Equal("No such function.", facts[1].GetProperty("error").GetProperty("message").GetString());
        Assert.Equal(JsonValueKind.Null, facts[1].GetProperty("total_assets").ValueKind);
    }

    [Fact]
    public async Task A_json_report_is_the_baseline_of_the_next_run()
    {
        var baseline = Baseline.Read("earlier.json", await WriteAsync(OutputFormat.Json));

        var next = baseline.Apply(await Samples.RunAsync(Samples.Store(Samples.Row("a<b>", 9), Samples.Row("new"))));

        Assert.Equal(["new"], next.Facts[0].Findings.Select(finding => finding["id"].AsString()));
        Assert.Equal(1, next.Failing);
        Assert.Throws<RuleException>(() => Baseline.Read("other.json", "{\"no\": 1}"));
    }

    [Fact]
    public async Task Sarif_has_rules_results_suppressions_and_notifications()
    {
        var run = JsonDocument.Parse(await WriteAsync(OutputFormat.Sarif)).RootElement.GetProperty("runs")[0];

        var results = run.GetProperty("results");
        Assert.Equal(3, results.GetArrayLength());
        Assert.Equal("error", results[0].GetProperty("level").GetString());
        Assert.Equal("Thing/a<b>", results[0].GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal("Known", results[2].GetProperty("suppressions")[0].GetProperty("justification").GetString());
        var invocation = run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(["warning", "error"], invocation.GetProperty("toolExecutionNotifications").EnumerateArray().Select(one => one.GetProperty("level").GetString()));
    }

    [Fact]
    public async Task Csv_has_a_line_a_finding_and_no_formulas()
    {
        var lines = (await WriteAsync(OutputFormat.Csv)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(3, lines.Length);
        Assert.StartsWith("my_rule,My rule,high,first,First fact,AWS,Thing,a<b>,\"{\"\"source\"\": ", lines[1], StringComparison.Ordinal);
        Assert.Contains(",'=1+1,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Junit_has_a_suite_a_rule_and_a_test_a_fact()
    {
        var suites = XDocument.Parse(await WriteAsync(OutputFormat.Junit)).Root!;

        Assert.Equal("2", suites.Attribute("tests")!.Value);
        var cases = suites.Descendants("testcase").ToList();
        Assert.Equal("3 failing: First fact", cases[0].Element("failure")!.Attribute("message")!.Value);
        Assert.Equal("No such function.", cases[1].Element("error")!.Value);
    }

    [Fact]
    public async Task Html_shows_findings_without_running_what_they_say()
    {
        var page = await WriteAsync(OutputFormat.Html);

        Assert.Contains("<td>a&lt;b&gt;</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"unknown\">unknown</td><td>a1</td><td>Keep it tidy</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Controls_are_summed_up_by_framework()
    {
        var result = await Samples.RunAsync(Samples.Store(Samples.Row("a")));

        var control = Assert.Single(ComplianceSummary.Of([result]));
        Assert.Equal((20L, 1L, 95.0), (control.Assets, control.Failing, control.Compliance));
        var output = new StringWriter();
        await ComplianceSummary.WriteAsync([result], output, new(Escapes: false));
        Assert.Equal("\nours  0 of 1 controls pass\n  FAIL  a1    95.0%       1 of 20      Keep it tidy\n", output.ToString());
    }

    private static async Task<string> WriteAsync(OutputFormat format)
    {
        var store = Samples.Store(Samples.Row("a<b>", 9, note: Value.From("x")), Samples.Row("b", "large"), Samples.Row("=1+1"), Samples.Row("c", 2));
        store.Answer(Samples.Second, _ => throw new StoreException("No such function."));
        var suppressions = SuppressionFile.Read("s.yaml", "suppressions:\n  - { target: first, where: { size: 2 }, reason: Known, expires: 2030-01-01 }");
        var result = suppressions.Apply(await Samples.RunAsync(store), new(2026, 11, 23));
        var output = new StringWriter();
        await ReportWriters.Of(format)!.WriteAsync(new([result], DateTimeOffset.UnixEpoch, TimeSpan.FromSeconds(1), "a scripted store"), output);
        return output.ToString();
    }
}
