using Cartography.GraphDb.Batches;
using Cartography.Values;

namespace Cartography.Benchmarks;

/// <summary>The estate of the load benchmark: accounts, images, subnets and hosts, each host a pure function of its number.</summary>
internal static class Estate
{
    public const int Images = 1000;
    public const int Subnets = 5000;

    private static readonly string[] Regions = ["us-east-1", "eu-west-1", "ap-south-1"];

    private static readonly string[] HostProperties = ["id", "name", "region", "state", "private_ip", "launched", "cores", "public"];

    public static IReadOnlyList<(string Label, string Property)> Indexes { get; } =
    [
        ("BenchHost", "id"), ("BenchHost", "lastupdated"), ("BenchHost", "name"),
        ("BenchAccount", "id"), ("BenchAccount", "lastupdated"), ("BenchImage", "id"), ("BenchImage", "lastupdated"),
        ("BenchSubnet", "id"), ("BenchSubnet", "lastupdated"),
    ];

    public static string HostId(int account, int host) => $"arn:bench:{account}:host/{host:d8}";

    public static BatchStamp Stamp(long tag, string scope) => new(tag, 1_700_000_000_000 + tag, "cartography:bench", "1", scope);

    public static List<Batch> Leaves(long tag, int accounts) =>
    [
        Leaf("BenchAccount", "acct", accounts, tag), Leaf("BenchImage", "img", Images, tag), Leaf("BenchSubnet", "subnet", Subnets, tag),
    ];

    /// <summary>Hosts of one account, with their edges; of every <paramref name="changedEvery"/>th the state is another one.</summary>
    public static List<Batch> Hosts(long tag, int account, IReadOnlyList<int> numbers, int changedEvery = 0)
    {
        var nodes = new List<Value[]>(numbers.Count);
        var resource = new List<Value[]>(numbers.Count);
        var runs = new List<Value[]>(numbers.Count);
        var subnets = new List<Value[]>(numbers.Count);
        Value owner = $"acct-{account}";

        foreach (var i in numbers)
        {
            Value id = HostId(account, i);
            var state = changedEvery != 0 && i % changedEvery == 0 ? "terminated" : i % 7 == 0 ? "stopped" : "running";
            nodes.Add([id, $"host-{i}", Regions[i % 3], state, $"10.{(i >> 16) & 255}.{(i >> 8) & 255}.{i & 255}", 1_700_000_000L + i, 1L << (i % 6), i % 5 == 0]);
            resource.Add([owner, id]);
            runs.Add([id, $"img-{(long)i * 7919 % Images}"]);
            subnets.Add([id, $"subnet-{(long)i * 104729 % Subnets}"]);
        }

        var stamp = Stamp(tag, $"account-{account}");
        var host = Side("BenchHost");
        return
        [
            new NodeRows("BenchHost", [], [], HostProperties, nodes, null, stamp),
            new EdgeRows("RESOURCE", Side("BenchAccount"), host, [], resource, stamp),
            new EdgeRows("RUNS_IMAGE", host, Side("BenchImage"), [], runs, stamp),
            new EdgeRows("PART_OF_SUBNET", host, Side("BenchSubnet"), [], subnets, stamp),
        ];
    }

    private static EdgeSide Side(string label) => new(label, [new SideKey("id")]);

    private static NodeRows Leaf(string label, string prefix, int count, long tag) =>
        new(label, [], [], ["id"], [.. Enumerable.Range(0, count).Select(i => new Value[] { $"{prefix}-{i}" })], null, Stamp(tag, "estate"));
}
