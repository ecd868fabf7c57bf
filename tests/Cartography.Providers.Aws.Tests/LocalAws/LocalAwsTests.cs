using Cartography.Core.Stores;
using Cartography.Core.Sync;
using Cartography.Stores.Embedded;
using Cartography.Testing;
using Cartography.Values;

namespace Cartography.Providers.Aws.Tests.LocalAws;

/// <summary>Against the local AWS. The tests share one, and each leaves the two regions of the estate as it found them.</summary>
public sealed class LocalAwsTests(LocalAwsServer aws) : IClassFixture<LocalAwsServer>
{
    private static readonly Dictionary<string, string> TwoRegions = new(StringComparer.Ordinal) { ["aws-regions"] = "us-east-1,eu-west-1" };

    [Fact]
    public async Task One_run_gives_what_the_original_has_after_two()
    {
        var store = new MemoryStore();

        var report = await Sync(store, 1_700_000_001);

        Assert.Equal(0, report.ExitCode);
        var comparison = GoldenComparison.Of(store);
        TestContext.Current.TestOutputHelper?.WriteLine(comparison.Summary);
        Assert.True(comparison.Differences.Count == 0, string.Join("\n", comparison.Differences));
    }

    [Fact]
    public async Task A_second_run_changes_nothing_but_the_tag()
    {
        var store = new MemoryStore();
        await Sync(store, 1);
        var before = GraphText.Of(store);

        var report = await Sync(store, 2);

        Assert.Equal(0, report.ExitCode);
        Assert.Equal(before, GraphText.Of(store));
        Assert.Equal(0, report.Changes.NodesCreated + report.Changes.NodesDeleted + report.Changes.EdgesCreated + report.Changes.EdgesDeleted);
        Assert.All(store.Nodes, node => Assert.Equal(2, node.Properties["lastupdated"].AsInteger()));
    }

    [Fact]
    public async Task The_embedded_store_holds_the_same_graph()
    {
        var plain = new MemoryStore();
        await Sync(plain, 1);
        await using var store = await EmbeddedStore.OpenAsync(null, TestContext.Current.CancellationToken);

        await Sync(store.Writer, 1);
        var report = await Sync(store.Writer, 1);

        Assert.Equal(0, report.Changes.NodesCreated + report.Changes.NodesDeleted + report.Changes.EdgesCreated + report.Changes.EdgesDeleted + report.Changes.PropertiesSet);
        Assert.Equal(
            plain.Nodes.Select(node => Line(node.Labels, node.Properties)).Order(StringComparer.Ordinal),
            await Ask(store, "MATCH (n) RETURN labels(n), properties(n)", row => Line(row[0].AsList().Select(label => label.AsString()), row[1].AsMap())));
        Assert.Equal(
            plain.Edges.Select(edge => $"{edge.Start.Properties["id"]} {edge.Type} {edge.End.Properties["id"]}").Order(StringComparer.Ordinal),
            await Ask(store, "MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id", row => $"{row[0]} {row[1].AsString()} {row[2]}"));
    }

    [Fact]
    public async Task A_denied_call_deletes_nothing_and_the_report_says_so()
    {
        var store = new MemoryStore();
        await Sync(store, 1);
        var before = GraphText.Of(store);

        await aws.Set("""{"deny":["ec2:DescribeInstances"]}""");
        var report = await Sync(store, 2);
        await aws.Set("{}");

        Assert.Equal(3, report.ExitCode);
        Assert.Equal(["aws/123456789012/eu-west-1", "aws/123456789012/us-east-1"], report.Incomplete.Select(step => step.Scope).Order(StringComparer.Ordinal));
        Assert.All(report.Incomplete, step => Assert.Equal((Coverage.Denied, "ec2:instance"), (step.Coverage, step.Resource)));
        Assert.Equal(before, GraphText.Of(store));
    }

    [Fact]
    public async Task A_cut_answer_deletes_nothing()
    {
        var store = new MemoryStore();
        await Sync(store, 1);
        var before = GraphText.Of(store);

        await aws.Set("""{"cut":["iam:ListRoles"]}""");
        var report = await Sync(store, 2);
        await aws.Set("{}");

        Assert.Equal(3, report.ExitCode);
        Assert.Equal(["iam/roles"], report.Incomplete.Select(step => step.Resource));
        Assert.Equal(before, GraphText.Of(store));
    }

    [Fact]
    public async Task A_run_over_fewer_regions_deletes_nothing()
    {
        var store = new MemoryStore();
        await Sync(store, 1);
        var before = GraphText.Of(store);

        var report = await Sync(store, 2, new(StringComparer.Ordinal) { ["aws-regions"] = "us-east-1" });

        Assert.Equal(0, report.ExitCode);
        Assert.Equal(before, GraphText.Of(store));
    }

    [Fact]
    public async Task A_terminated_instance_is_gone_after_the_next_run()
    {
        const string Region = "us-west-2";
        var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["aws-regions"] = Region };
        var store = new MemoryStore();
        await aws.Call("Action=RunInstances&Version=2016-11-15&ImageId=ami-12345678&MinCount=2&MaxCount=2", Region);
        await Sync(store, 1, options);
        var instances = store.Nodes.Where(node => node.Labels.Contains("AWSEC2Instance")).Select(node => node.Properties["id"].AsString()).ToList();
        Assert.Equal(2, instances.Count);

        await aws.Call($"Action=TerminateInstances&Version=2016-11-15&InstanceId.1={instances[0]}", Region);
        var report = await Sync(store, 2, options);

        Assert.Equal(0, report.ExitCode);
        Assert.Equal([instances[1]], store.Nodes.Where(node => node.Labels.Contains("AWSEC2Instance")).Select(node => node.Properties["id"].AsString()));
    }

    [Fact]
    public async Task All_regions_are_found_when_none_are_named()
    {
        var store = new MemoryStore();

        var report = await Sync(store, 1, new(StringComparer.Ordinal) { ["aws-requested-syncs"] = "ec2:vpc" });

        Assert.Equal(0, report.ExitCode);
        Assert.Contains("aws/123456789012/ap-southeast-1", report.Steps.Select(step => step.Scope));
        Assert.DoesNotContain("aws/123456789012/ap-east-1", report.Steps.Select(step => step.Scope));
    }

    private static string Line(IEnumerable<string> labels, IEnumerable<KeyValuePair<string, Value>> properties) =>
        string.Join(':', labels.Order(StringComparer.Ordinal)) + " " + string.Join(", ", properties
            .Where(property => property.Key != "firstseen")
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => $"{property.Key}: {property.Value}"));

    private static async Task<List<string>> Ask(EmbeddedStore store, string query, Func<IReadOnlyList<Value>, string> line)
    {
        await using var session = store.OpenSession();
        await using var result = await session.RunAsync(query, MapValue.Empty, TestContext.Current.CancellationToken);
        var lines = new List<string>();

        await foreach (var row in result.Rows)
        {
            lines.Add(line(row));
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private async Task<RunReport> Sync(IGraphWriter store, long tag, Dictionary<string, string>? options = null)
    {
        Assert.SkipWhen(aws.Absent is not null, aws.Absent ?? string.Empty);
        return await AwsRun.Run(store, tag, AwsRun.Environment(aws.Address), options ?? TwoRegions);
    }
}
