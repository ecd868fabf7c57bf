using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.Stores.Embedded;
using Cartography.Values;

namespace Cartography.Stores.Tests;

public sealed class EmbeddedStoreTests : IDisposable
{
    private static readonly NodeShape Machine = new("Machine", ["Thing"], ["Hot"], ["id", "name", "size"]);
    private static readonly EdgeShape Talks = new("TALKS_TO", new EdgeEnd("Machine", [new MatchKey("id")]), new EdgeEnd("Thing", [new MatchKey("name")]), ["port"]);

    private readonly string _folder = Directory.CreateTempSubdirectory("cartography-store-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_written_is_there_when_the_folder_is_opened_again()
    {
        await using (var store = await EmbeddedStore.OpenAsync(_folder, Cancel))
        {
            await store.Writer.EnsureIndexes([new IndexSchema("Machine", "id")], Cancel);
            await store.Writer.Write([Machines(1, "a", Row("m1", "one", 1), Row("m2", "two", 2)), Edges(1, "a", ["m1", "two", 22L])], Cancel);
        }

        await using var again = await EmbeddedStore.OpenAsync(_folder, Cancel);
        Assert.Equal(["\"m1\" 22 \"m2\""], await Ask(again, "MATCH (a:Machine)-[r:TALKS_TO]->(b) RETURN a.id, r.port, b.id"));
        Assert.Equal(["\"m1\" [\"Machine\", \"Thing\"] 1 1000 \"cartography:test\""],
            await Ask(again, "MATCH (a:Thing {name: 'one'}) RETURN a.id, labels(a), a.lastupdated, a.firstseen, a._module_name"));
    }

    [Fact]
    public async Task A_second_write_changes_what_differs_and_a_null_removes()
    {
        await using var store = await EmbeddedStore.OpenAsync(null, Cancel);
        await store.Writer.Write([Machines(1, "a", Row("m1", "one", 1))], Cancel);

        var counts = await store.Writer.Write([Machines(2, "a", [Value.From("m1"), Value.Null, Value.From(7)])], Cancel);

        Assert.Equal(0, counts.NodesCreated);
        Assert.Equal(["NULL 7 2"], await Ask(store, "MATCH (a:Machine) RETURN a.name, a.size, a.lastupdated"));
    }

    [Fact]
    public async Task A_conditional_label_comes_and_goes()
    {
        await using var store = await EmbeddedStore.OpenAsync(null, Cancel);
        await store.Writer.Write([Labelled(Machines(1, "a", Row("m1", "one", 1)), 1)], Cancel);
        Assert.Equal(["1"], await Ask(store, "MATCH (a:Hot) RETURN count(a)"));

        await store.Writer.Write([Machines(2, "a", Row("m1", "one", 1))], Cancel);

        Assert.Equal(["0"], await Ask(store, "MATCH (a:Hot) RETURN count(a)"));
    }

    [Fact]
    public async Task An_edge_without_its_other_end_is_not_made()
    {
        await using var store = await EmbeddedStore.OpenAsync(null, Cancel);

        var counts = await store.Writer.Write([Machines(1, "a", Row("m1", "one", 1)), Edges(1, "a", ["m1", "nobody", Value.Null])], Cancel);

        Assert.Equal(0, counts.EdgesCreated);
        Assert.Equal(["1"], await Ask(store, "MATCH (a) RETURN count(a)"));
    }

    [Fact]
    public async Task A_sweep_takes_what_is_stale_in_its_scopes_and_nothing_else()
    {
        await using var store = await EmbeddedStore.OpenAsync(null, Cancel);
        await store.Writer.Write([Machines(1, "a", Row("old-a", "x", 1)), Machines(1, "b", Row("old-b", "y", 1)), Edges(1, "a", ["old-b", "x", Value.Null])], Cancel);
        await store.Writer.Write([Machines(2, "a", Row("new-a", "z", 1))], Cancel);

        var counts = await store.Writer.Delete(new NodeSweep("Machine", 2, ["a"]), Cancel);

        Assert.Equal((1, 1), (counts.NodesDeleted, counts.EdgesDeleted));
        Assert.Equal(["\"new-a\"", "\"old-b\""], await Ask(store, "MATCH (a:Machine) RETURN a.id ORDER BY a.id"));
    }

    [Fact]
    public async Task A_sweep_of_edges_leaves_their_nodes()
    {
        await using var store = await EmbeddedStore.OpenAsync(null, Cancel);
        await store.Writer.Write([Machines(1, "a", Row("m1", "one", 1), Row("m2", "two", 1)), Edges(1, "a", ["m1", "two", Value.Null])], Cancel);

        var counts = await store.Writer.Delete(new EdgeSweep("TALKS_TO", "Machine", "Machine", 2, ["a"]), Cancel);

        Assert.Equal((0, 1), (counts.NodesDeleted, counts.EdgesDeleted));
        Assert.Equal(["2"], await Ask(store, "MATCH (a:Machine) RETURN count(a)"));
    }

    [Fact]
    public async Task A_statement_that_is_wrong_tells_its_code()
    {
        await using var store = await EmbeddedStore.OpenAsync(null, Cancel);

        var error = await Assert.ThrowsAsync<StoreException>(() => Ask(store, "MATCH (a RETURN a"));

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.Code);
    }

    [Fact]
    public async Task A_statement_that_writes_says_what_it_changed()
    {
        await using var store = await EmbeddedStore.OpenAsync(null, Cancel);
        await using var session = store.OpenSession();
        await using var result = await session.RunAsync("CREATE (:A {x: $x})", MapValue.Of(("x", Value.From(1))), Cancel);

        await foreach (var row in result.Rows)
        {
            Assert.Fail("A statement without RETURN has no rows.");
        }

        Assert.Equal(1, result.Counters["nodes-created"]);
        Assert.Equal(["1"], await Ask(store, "MATCH (a:A) RETURN a.x"));
    }

    [Fact]
    public async Task A_folder_that_is_held_is_refused_with_a_sentence()
    {
        await using var store = await EmbeddedStore.OpenAsync(_folder, Cancel);

        var error = await Assert.ThrowsAsync<StoreException>(() => EmbeddedStore.OpenAsync(_folder, Cancel));

        Assert.Contains(_folder, error.Message, StringComparison.Ordinal);
    }

    private static Value[] Row(string id, string name, long size) => [id, name, size];

    private static Stamp Stamped(long tag, string scope) => new(tag, tag * 1000, "cartography:test", "1", scope);

    private static NodeBatch Machines(long tag, string scope, params Value[][] rows) => new(Machine, Stamped(tag, scope), [.. rows.Select(row => new NodeRow(row, 0))]);

    private static NodeBatch Labelled(NodeBatch batch, uint labels) => batch with { Rows = [.. batch.Rows.Select(row => row with { Labels = labels })] };

    private static EdgeBatch Edges(long tag, string scope, params Value[][] rows) => new(Talks, Stamped(tag, scope), rows);

    private static async Task<List<string>> Ask(EmbeddedStore store, string query)
    {
        await using var session = store.OpenSession();
        await using var result = await session.RunAsync(query, MapValue.Empty, Cancel);
        var rows = new List<string>();

        await foreach (var row in result.Rows)
        {
            rows.Add(string.Join(' ', row));
        }

        return rows;
    }
}
