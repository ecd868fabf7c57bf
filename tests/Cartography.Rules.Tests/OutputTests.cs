using System.Text.Json;
using System.Text.RegularExpressions;
using Cartography.Core.Stores;
using Cartography.Rules.Commands;
using Cartography.Rules.Output;

namespace Cartography.Rules.Tests;

/// <summary>What the commands print against what the original prints, byte for byte; descriptions, versions of mended rules and the text of visual queries are the port's own.</summary>
public sealed partial class OutputTests
{
    private static readonly RuleCatalog Catalog = RuleCatalog.Load();

    [Fact]
    public async Task Frameworks_are_listed_as_in_the_original()
    {
        var output = new StringWriter();

        Assert.Equal(0, await new FrameworksCommand(Catalog).RunAsync(output));

        Assert.Equal(Shared.Text("rules/output/frameworks.txt"), output.ToString());
    }

    [Theory]
    [InlineData("aws_unused_credentials", null, "list-one.txt")]
    [InlineData(null, "cis:googleworkspace", "list-framework.txt")]
    public async Task Rules_are_listed_as_in_the_original(string? rule, string? framework, string file)
    {
        var (output, error) = (new StringWriter(), new StringWriter());

        Assert.Equal(0, await new ListCommand(Catalog).RunAsync(rule, framework, output, error));

        Assert.Equal(Common(Shared.Text("rules/output/" + file)), Common(output.ToString()));
        Assert.Empty(error.ToString());
    }

    [Theory]
    [InlineData("aws_s3_block_public_access", null, null, true, "run-one.json", "run-one")]
    [InlineData("database_instance_exposed", null, null, true, "run-many-facts.json", "run-many-facts")]
    [InlineData("database_instance_exposed", "azure_sql_internet_exposed", null, true, "run-many-facts.json", "run-one-fact")]
    [InlineData("database_instance_exposed", null, null, false, "run-many-facts.json", "run-no-experimental")]
    [InlineData("all", null, "cis:googleworkspace", true, "run-framework.json", "run-framework")]
    public async Task Runs_are_reported_as_in_the_original(string rule, string? fact, string? framework, bool experimental, string answers, string file)
    {
        foreach (var (format, path) in new[] { (OutputFormat.Json, $"rules/output/{file}.json"), (OutputFormat.Text, $"rules/output/{file}.txt") })
        {
            if (!File.Exists(Shared.File(path)))
            {
                continue;
            }

            var output = new StringWriter();
            var options = new RunCommandOptions
            {
                Rule = rule,
                Fact = fact,
                Framework = framework,
                Format = format,
                Style = new(Escapes: true),
                Run = new() { Experimental = experimental },
                Opening = "Connecting to Neo4j at bolt://127.0.0.1:7688...",
                Browser = BrowserLink.Of("bolt://127.0.0.1:7688"),
            };

            Assert.Equal(0, await new RunCommand(Catalog, _ => Task.FromResult<IGraphStore>(Replay(answers)), TimeProvider.System).RunAsync(options, output, new StringWriter(), TestContext.Current.CancellationToken));

            Assert.Equal(Common(Shared.Text(path)), Common(output.ToString()));
        }
    }

    [Theory]
    [InlineData("nosuchrule", null, null, "run-unknown")]
    [InlineData("all", "some_fact", null, "run-all-with-fact")]
    [InlineData("database_instance_exposed", "nosuchfact", null, "run-unknown-fact")]
    [InlineData("all", null, "nope", "run-bad-framework")]
    public async Task Mistakes_in_the_arguments_are_named_as_in_the_original(string rule, string? fact, string? framework, string file)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var options = new RunCommandOptions { Rule = rule, Fact = fact, Framework = framework, Opening = "Connecting" };

        Assert.Equal(1, await new RunCommand(Catalog, _ => throw new InvalidOperationException("not reached"), TimeProvider.System).RunAsync(options, output, error, TestContext.Current.CancellationToken));

        Assert.Equal(Shared.Text($"rules/output/{file}.txt"), output.ToString());
        var expected = Shared.File($"rules/output/{file}.txt.stderr");
        Assert.Equal(File.Exists(expected) ? await File.ReadAllTextAsync(expected, TestContext.Current.CancellationToken) : "", error.ToString());
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_said_once()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var options = new RunCommandOptions { Rule = "aws_s3_block_public_access", Opening = "Connecting to Neo4j at bolt://127.0.0.1:1..." };

        Assert.Equal(1, await new RunCommand(Catalog, _ => throw new StoreException("Nobody answers at 127.0.0.1:1."), TimeProvider.System).RunAsync(options, output, error, TestContext.Current.CancellationToken));

        Assert.Equal(Shared.Text("rules/output/run-unreachable.txt"), output.ToString());
        Assert.Equal("Error: Nobody answers at 127.0.0.1:1.\n", error.ToString());
    }

    [Theory]
    [InlineData("bolt://localhost:7687", "http://localhost:7474")]
    [InlineData("bolt://127.0.0.1:7688", "http://127.0.0.1:7688")]
    [InlineData("neo4j+s://abc.databases.neo4j.io", "https://abc.databases.neo4j.io")]
    [InlineData("neo4j+s://abc.databases.neo4j.io:7687", "https://abc.databases.neo4j.io")]
    [InlineData("bolt+ssc://graph.example.com:7687", "https://graph.example.com:7687")]
    [InlineData("/var/lib/graph", null)]
    public void The_browser_stands_beside_the_database(string bolt, string? browser) => Assert.Equal(browser, BrowserLink.Of(bolt));

    /// <summary>Gives the rows that stand in a recorded report.</summary>
    private static ScriptedStore Replay(string file)
    {
        var store = new ScriptedStore();
        var facts = Catalog.Rules.SelectMany(rule => rule.Facts).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        using var report = JsonDocument.Parse(Shared.Text("rules/output/" + file));
        foreach (var recorded in report.RootElement.EnumerateArray().SelectMany(rule => rule.GetProperty("facts").EnumerateArray()))
        {
            var fact = facts[recorded.GetProperty("fact_id").GetString()!];
            var findings = recorded.GetProperty("findings").EnumerateArray().Select(finding => GoldenJson.Value(finding).AsMap()).ToList();
            var columns = findings.Count == 0 ? [] : findings[0].Keys.Except(["source", "extra"], StringComparer.Ordinal).ToArray();
            store.Answer(fact.Query, columns, [.. findings.Select(finding => columns.Select(column => finding[column]).ToArray())]);
            store.Answer(fact.Count!, ["count"], [GoldenJson.Value(recorded.GetProperty("total_assets"))]);
        }

        return store;
    }

    private static string Common(string text) => Visual().Replace(
        Described().Replace(MendedVersion().Replace(text.ReplaceLineEndings("\n"), "Version: *"), "${name} *"), "arg=*\e");

    [GeneratedRegex(@"(?<name>Description:(\e\[0m)?|""(rule|fact)_description"":) .*", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Described();

    [GeneratedRegex(@"Version: .*", RegexOptions.NonBacktracking)]
    private static partial Regex MendedVersion();

    [GeneratedRegex(@"arg=[^\e]*\e", RegexOptions.NonBacktracking)]
    private static partial Regex Visual();
}
