using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.Stores.Neo4j;
using Cartography.Values;

namespace Cartography.Benchmarks;

/// <summary>The load benchmark through the Neo4j store, into the server that CARTOGRAPHY_TEST_NEO4J names, which is emptied.</summary>
internal static class Neo4jBenchmark
{
    private const int RowsPerCall = 10_000;

    private static readonly string[] HostProperties = ["id", "name", "region", "state", "private_ip", "launched", "cores", "public"];

    public static async Task<int> RunAsync(LoadOptions options)
    {
        var uri = Environment.GetEnvironmentVariable("CARTOGRAPHY_TEST_NEO4J") ?? "bolt://localhost:7687";
        await using var store = new Neo4jStore(new Neo4jStoreOptions { Uri = uri });
        await EmptyAsync(store);
        await store.Writer.EnsureIndexes([.. Estate.Indexes.Select(index => new IndexSchema(index.Label, index.Property))], CancellationToken.None);
        await LeavesAsync(store, 1, options);
        await Table.TimedAsync("first load", options.Hosts, "0.8 of bench.mjs", () => LoadAsync(store, 1, 1, options));
        await LeavesAsync(store, 2, options);
        await Table.TimedAsync("second load", options.Hosts, "0.8 of bench.mjs", () => LoadAsync(store, 2, 1, options));
        await LeavesAsync(store, 3, options);
        await LoadAsync(store, 3, 2, options);
        await Table.TimedAsync("sweep", options.Hosts / 2, "", () => SweepAsync(store, 3, options));
        return 0;
    }

    private static async Task EmptyAsync(Neo4jStore store)
    {
        await using var session = store.OpenSession();
        await using var result = await session.RunAsync(
            "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS", MapValue.Empty, CancellationToken.None);

        await foreach (var row in result.Rows)
        {
            _ = row;
        }
    }

    private static Stamp Stamp(long tag, string scope) => new(tag, 1_700_000_000_000, "cartography:bench", "1", scope);

    private static async Task LeavesAsync(Neo4jStore store, long tag, LoadOptions options)
    {
        foreach (var (label, prefix, count) in new[] { ("BenchAccount", "acct", options.Accounts), ("BenchImage", "img", Estate.Images), ("BenchSubnet", "subnet", Estate.Subnets) })
        {
            var rows = Enumerable.Range(0, count).Select(i => new NodeRow([$"{prefix}-{i}"], 0)).ToList();
            await store.Writer.Write([new NodeBatch(new NodeShape(label, [], [], ["id"]), Stamp(tag, "all"), rows)], CancellationToken.None);
        }
    }

    private static async Task<WriteCounts> LoadAsync(Neo4jStore store, long tag, int step, LoadOptions options)
    {
        var counts = default(WriteCounts);
        var each = options.Hosts / options.Accounts;

        for (var account = 0; account < options.Accounts; account++)
        {
            foreach (var numbers in Enumerable.Range(0, each).Where(i => i % step == 0).Chunk(RowsPerCall))
            {
                counts += await store.Writer.Write(Batches(tag, account, numbers), CancellationToken.None);
            }
        }

        return counts;
    }

    private static List<GraphBatch> Batches(long tag, int account, IReadOnlyList<int> numbers)
    {
        var stamp = Stamp(tag, $"account-{account}");
        var host = End("BenchHost");
        return
        [
            new NodeBatch(new NodeShape("BenchHost", [], [], [.. HostProperties]), stamp, [.. numbers.Select(i => new NodeRow(Host(account, i), 0))]),
            new EdgeBatch(new EdgeShape("RESOURCE", End("BenchAccount"), host, []), stamp, [.. numbers.Select(i => (Value[])[$"acct-{account}", Estate.HostId(account, i)])]),
            new EdgeBatch(new EdgeShape("RUNS_IMAGE", host, End("BenchImage"), []), stamp, [.. numbers.Select(i => (Value[])[Estate.HostId(account, i), $"img-{(long)i * 7919 % Estate.Images}"])]),
            new EdgeBatch(new EdgeShape("PART_OF_SUBNET", host, End("BenchSubnet"), []), stamp, [.. numbers.Select(i => (Value[])[Estate.HostId(account, i), $"subnet-{(long)i * 104729 % Estate.Subnets}"])]),
        ];
    }

    private static EdgeEnd End(string label) => new(label, [new MatchKey("id")]);

    private static Value[] Host(int account, int i) =>
    [
        Estate.HostId(account, i), $"host-{i}", i % 3 == 0 ? "us-east-1" : i % 3 == 1 ? "eu-west-1" : "ap-south-1", i % 7 == 0 ? "stopped" : "running",
        $"10.{(i >> 16) & 255}.{(i >> 8) & 255}.{i & 255}", 1_700_000_000L + i, 1L << (i % 6), i % 5 == 0,
    ];

    private static async Task<WriteCounts> SweepAsync(Neo4jStore store, long tag, LoadOptions options)
    {
        string[] scopes = [.. Enumerable.Range(0, options.Accounts).Select(account => $"account-{account}")];
        var counts = default(WriteCounts);

        while (await store.Writer.Delete(new NodeSweep("BenchHost", tag, scopes), CancellationToken.None) is { NodesDeleted: > 0 } deleted)
        {
            counts += deleted;
        }

        return counts;
    }
}
