using Cartography.Values;

namespace Cartography.Benchmarks;

/// <summary>The queries of the read benchmark, on the estate of the load benchmark.</summary>
internal static class ReadQueries
{
    private const int Fast = 200;
    private const int Slow = 20;

    private static readonly string[] Regions = ["us-east-1", "eu-west-1", "ap-south-1"];

    public static IReadOnlyList<ReadQuery> All { get; } =
    [
        new("look-up by indexed id", "MATCH (h:BenchHost {id: $id}) RETURN h", r => One("id", Host(r % 10, r * 398 % 20000)), Fast),
        new("1 hop: an image's hosts", "MATCH (:BenchImage {id: $i})<-[:RUNS_IMAGE]-(h) RETURN h.id, h.name", Image, Fast),
        new("2 hops: accounts that run an image", "MATCH (:BenchImage {id: $i})<-[:RUNS_IMAGE]-(h)<-[:RESOURCE]-(a) RETURN a.id, count(h) AS n ORDER BY n DESC", Image, Fast),
        new("3 hops: images beside an image by subnet", "MATCH (:BenchImage {id: $i})<-[:RUNS_IMAGE]-()-[:PART_OF_SUBNET]->()<-[:PART_OF_SUBNET]-(o)-[:RUNS_IMAGE]->(x) RETURN count(DISTINCT x) AS n", Image, Slow),
        new("variable length 1..3 from a host", "MATCH (h:BenchHost {id: $id})-[:RUNS_IMAGE|PART_OF_SUBNET*1..3]-(o:BenchHost) RETURN count(DISTINCT o) AS n", r => One("id", Host(r % 10, r * 398 % 20000)), Slow),
        new("shortest path between two hosts", "MATCH (a:BenchHost {id: $a}), (b:BenchHost {id: $b}), p = shortestPath((a)-[*..6]-(b)) RETURN length(p) AS n", r => MapValue.Of(("a", Host(0, r * 398)), ("b", Host(9, (r * 402) + 2))), Fast),
        new("an account's hosts in a region", "MATCH (:BenchAccount {id: $a})-[:RESOURCE]->(h:BenchHost {region: $r}) RETURN h.id, h.name, h.private_ip", r => MapValue.Of(("a", $"acct-{r % 10}"), ("r", Regions[r % 3])), Slow),
        new("count by region", "MATCH (h:BenchHost) RETURN h.region, count(*) AS n ORDER BY n", _ => MapValue.Empty, Slow),
        new("public and running, by account", "MATCH (a:BenchAccount)-[:RESOURCE]->(h:BenchHost) WHERE h.public AND h.state = \"running\" RETURN a.id, count(h) AS n ORDER BY n DESC", _ => MapValue.Empty, Slow),
        new("name starts with", "MATCH (h:BenchHost) WHERE h.name STARTS WITH $p RETURN count(*) AS n", r => One("p", $"host-1{r % 10}"), Slow),
        new("name contains", "MATCH (h:BenchHost) WHERE h.name CONTAINS $p RETURN count(*) AS n", r => One("p", $"{100 + (r * 2)}"), Slow),
        new("hosts beside one on its image", "MATCH (h:BenchHost {id: $id})-[:RUNS_IMAGE]->()<-[:RUNS_IMAGE]-(o) RETURN o.id, o.name ORDER BY o.id LIMIT 10", r => One("id", Host(r % 10, r * 398 % 20000)), Slow),
        new("seen last: top 10 by lastupdated", "MATCH (h:BenchHost) RETURN h.id, h.lastupdated ORDER BY h.lastupdated DESC, h.id LIMIT 10", _ => MapValue.Empty, Slow),
        new("top 10 by launch", "MATCH (h:BenchHost) RETURN h.id, h.launched ORDER BY h.launched DESC, h.id LIMIT 10", _ => MapValue.Empty, Slow),
        new("distinct images per account", "MATCH (a:BenchAccount)-[:RESOURCE]->()-[:RUNS_IMAGE]->(i) RETURN a.id, count(DISTINCT i) AS n ORDER BY a.id", _ => MapValue.Empty, Slow),
        new("hosts without an image", "MATCH (h:BenchHost) WHERE NOT EXISTS { (h)-[:RUNS_IMAGE]->() } RETURN count(h) AS n", _ => MapValue.Empty, Slow),
    ];

    private static string Host(int account, int host) => Estate.HostId(account, host);

    private static MapValue Image(int run) => One("i", $"img-{run * 2}");

    private static MapValue One(string name, string value) => MapValue.Of((name, value));
}
