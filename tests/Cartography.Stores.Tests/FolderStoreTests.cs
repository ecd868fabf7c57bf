using Cartography.Bolt;
using Cartography.Core.Stores;
using Cartography.Stores.Copying;
using Cartography.Stores.Sharing;
using Cartography.Values;

namespace Cartography.Stores.Tests;

public sealed class FolderStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cartography-folder-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_second_to_open_a_folder_goes_through_the_first_and_says_so()
    {
        await using var holder = await Open("graph");
        await using var other = await Open("graph");
        await Run(other, "CREATE (:Host {id: 'a'})");

        Assert.IsType<HeldStore>(holder);
        Assert.Contains("through the process that holds it", other.Description, StringComparison.Ordinal);
        Assert.Equal("a", Assert.Single(await Texts(holder, "MATCH (h:Host) RETURN h.id")));
    }

    [Fact]
    public async Task A_folder_is_free_again_when_its_holder_has_ended()
    {
        await using (var first = await Open("graph"))
        {
            await Run(first, "CREATE (:Host {id: 'a'})");
        }

        await using var second = await Open("graph");

        Assert.IsType<HeldStore>(second);
        Assert.Equal("a", Assert.Single(await Texts(second, "MATCH (h:Host) RETURN h.id")));
    }

    [Fact]
    public async Task A_folder_whose_path_is_too_long_for_a_socket_is_shared_all_the_same()
    {
        var name = new string('x', 120);
        await using var holder = await Open(name);
        await using var other = await Open(name);

        Assert.Equal("1", Assert.Single(await Texts(other, "RETURN '1'")));
    }

    [Fact]
    public async Task A_copy_has_every_node_edge_property_index_and_constraint()
    {
        await using var source = await Open("source");
        await Run(source, "CREATE INDEX FOR (h:Host) ON (h.name)");
        await Run(source, "CREATE CONSTRAINT FOR (h:Host) REQUIRE h.id IS UNIQUE");
        await Run(source, "CREATE (a:Host:`Odd ``label` {id: 'a', firstseen: 1, at: datetime('2026-01-31T12:00:00Z')})-[:RUNS {since: 2.5}]->(b:Image {id: 'b'}), (b)-[:RUNS]->(b), ({note: 'no label'})");
        await using var target = await Open("target");

        var digest = await new GraphCopy(source, target).Run(Cancel);

        await using var session = source.OpenSession();
        Assert.Equal(await GraphDigest.Of(session, Cancel), digest);
        Assert.Equal((3, 2), (digest.Nodes, digest.Relationships));
        Assert.Equal(2, (await Texts(target, "SHOW INDEXES YIELD name, type WHERE type = 'RANGE' RETURN name")).Count);
        Assert.Single(await Texts(target, "SHOW CONSTRAINTS YIELD name RETURN name"));
    }

    [Fact]
    public async Task Names_that_look_like_escapes_or_statements_are_copied_as_they_are()
    {
        await using var source = await Open("source");
        await Run(source, "CREATE (a:`\\u005Cu0060) DETACH DELETE n //` {`k\\u005Cu0060``y`: 1})-[:`T\\u005Cu0060]->(x)`]->(a)");
        await using var target = await Open("target");

        await new GraphCopy(source, target).Run(Cancel);

        Assert.Equal("\\u0060) DETACH DELETE n //", Assert.Single(await Texts(target, "MATCH (n) RETURN labels(n)[0]")));
        Assert.Equal("k\\u0060`y", Assert.Single(await Texts(target, "MATCH (n) RETURN keys(n)[0]")));
        Assert.Equal("T\\u0060]->(x)", Assert.Single(await Texts(target, "MATCH ()-[r]->() RETURN type(r)")));
    }

    [Fact]
    public async Task A_copy_into_a_graph_that_is_not_empty_is_refused_before_anything_is_written()
    {
        await using var source = await Open("source");
        await Run(source, "CREATE (:Host)");
        await using var target = await Open("target");
        await Run(target, "CREATE (:Mine)");

        var error = await Assert.ThrowsAsync<StoreException>(() => new GraphCopy(source, target).Run(Cancel));

        Assert.Contains("is not empty", error.Message, StringComparison.Ordinal);
        Assert.Equal("Mine", Assert.Single(await Texts(target, "MATCH (n) RETURN labels(n)[0]")));
    }

    [Fact]
    public async Task A_server_of_a_folder_that_another_holds_asks_the_holder()
    {
        await using var holder = await Open("graph");
        await using var database = await HolderDatabase.ConnectAsync(System.IO.Path.Combine(_folder.FullName, "graph"), isReadOnly: false, TimeProvider.System, Cancel);

        await using (var made = await database.RunAsync("CREATE (:Host {id: 'a'})", MapValue.Empty, TransactionOptions.Default, Cancel))
        {
            Assert.Equal(1, (await made.CompleteAsync(Cancel)).Counters.NodesCreated);
        }

        await using (await database.RunAsync("UNWIND range(1, 5000) AS i CREATE (n:Left {i: i}) RETURN n", MapValue.Empty, TransactionOptions.Default, Cancel))
        {
        }

        await using (var transaction = await database.BeginAsync(TransactionOptions.Default, Cancel))
        {
            await using var undone = await transaction.RunAsync("CREATE (:Host {id: 'b'})", MapValue.Empty, Cancel);
            await undone.CompleteAsync(Cancel);
        }

        Assert.Equal("a", Assert.Single(await Texts(holder, "MATCH (n) RETURN n.id")));
        var error = await Assert.ThrowsAsync<BoltException>(() => database.RunAsync("RETRN 1", MapValue.Empty, TransactionOptions.Default, Cancel));
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.Code);
    }

    private Task<IGraphStore> Open(string name) =>
        FolderStore.OpenAsync(System.IO.Path.Combine(_folder.FullName, name), TimeProvider.System, Cancel);

    private static async Task Run(IGraphStore store, string query) => await Texts(store, query);

    private static async Task<List<string>> Texts(IGraphStore store, string query)
    {
        await using var session = store.OpenSession();
        await using var result = await session.RunAsync(query, MapValue.Empty, Cancel);
        var texts = new List<string>();

        await foreach (var row in result.Rows)
        {
            texts.Add(row[0].AsString());
        }

        return texts;
    }
}
