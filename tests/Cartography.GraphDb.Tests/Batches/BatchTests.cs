using Cartography.GraphDb.Batches;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Tests.Batches;

public sealed class BatchTests : IDisposable
{
    private readonly GraphDatabase _database = GraphDatabase.InMemory();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Rows_are_merged_on_their_key(bool indexed)
    {
        if (indexed)
        {
            await _database.EnsureIndexesAsync([("Host", "id")], Cancel);
        }

        var first = await _database.WriteAsync([Hosts(1, ["a", "one"], ["b", "two"], ["a", "three"])], Cancel);
        var second = await _database.WriteAsync([Hosts(2, ["a", "three"], ["b", null], ["c", "four"])], Cancel);

        Assert.Equal(2, first.NodesCreated);
        Assert.Equal(1, second.NodesCreated);
        Assert.Equal(2 + 1, second.PropertiesSet);
        var read = _database.BeginRead();
        Assert.Equal(["(a three 2 1)", "(b NULL 2 1)", "(c four 2 2)"], Texts(read));
    }

    [Fact]
    public async Task What_other_batches_wrote_stays()
    {
        await _database.WriteAsync([Hosts(1, ["a", "one"])], Cancel);
        await _database.WriteAsync([new NodeRows("Host", [], [], ["id", "colour"], [["a", "red"]], null, Stamp(1))], Cancel);
        var third = await _database.WriteAsync([Hosts(2, ["a", "one"])], Cancel);

        var read = _database.BeginRead();
        Assert.Equal(0, third.PropertiesSet);
        Assert.Equal("red", read.NodeProperties(1)["colour"].AsString());
        Assert.Equal("one", read.NodeProperties(1)["name"].AsString());
    }

    [Fact]
    public async Task A_batch_without_module_leaves_the_module_alone()
    {
        await _database.WriteAsync([Hosts(1, ["a", "one"])], Cancel);
        await _database.WriteAsync([new NodeRows("Host", [], [], ["id"], [["a"]], null, new BatchStamp(2, 20))], Cancel);

        var properties = _database.BeginRead().NodeProperties(1);
        Assert.Equal("cartography:test", properties["_module_name"].AsString());
        Assert.Equal(2, properties["lastupdated"].AsInteger());
        Assert.Equal(10, properties["firstseen"].AsInteger());
    }

    [Fact]
    public async Task Conditional_labels_come_and_go()
    {
        await _database.WriteAsync([Conditional(1, 0b01)], Cancel);
        Assert.Equal(["Asset", "Host", "On"], Labels());
        await _database.WriteAsync([Conditional(2, 0b10)], Cancel);
        Assert.Equal(["Asset", "Host", "Other"], Labels());
        await _database.WriteAsync([Conditional(3, 0)], Cancel);
        Assert.Equal(["Asset", "Host"], Labels());
    }

    [Fact]
    public async Task Edges_are_merged_between_the_nodes_found()
    {
        await _database.WriteAsync([Hosts(1, ["a", "One"], ["b", "one"], ["c", "three"])], Cancel);
        var byId = new EdgeRows("KNOWS", Side("id"), Side("id"), ["weight"], [["a", "b", 1L], ["a", "x", 1L], ["b", "c", null]], Stamp(1));
        var counts = await _database.WriteAsync([byId], Cancel);
        Assert.Equal(2, counts.EdgesCreated);
        Assert.Equal(1, counts.EdgesWithoutEnd);
        Assert.Equal(0, (await _database.WriteAsync([byId with { Stamp = Stamp(2) }], Cancel)).EdgesCreated);

        var byName = new EdgeRows("SEES", Side("id"), new EdgeSide("Host", [new SideKey("name", KeyMatch.EqualIgnoreCase)]), [], [["c", "ONE"]], Stamp(1));
        Assert.Equal(2, (await _database.WriteAsync([byName], Cancel)).EdgesCreated);
        var read = _database.BeginRead();
        Assert.Equal(4, read.RelationshipCount);
        Assert.Equal(2, read.RelationshipProperties(1)["lastupdated"].AsInteger());
        Assert.Equal(1, read.RelationshipProperties(1)["weight"].AsInteger());
    }

    [Fact]
    public async Task Only_what_was_not_seen_in_the_scopes_that_were_read_goes()
    {
        await _database.WriteAsync([Hosts(1, ["a", "n"], ["b", "n"]), Hosts(1, "scope-2", ["c", "n"])], Cancel);
        await _database.WriteAsync([Edges(1, ["a", "b"], ["b", "c"])], Cancel);
        await _database.WriteAsync([Hosts(2, ["a", "n"])], Cancel);

        var deleted = await _database.DeleteAsync(new NodeDeletion("Host", 2, ["scope-1"]), Cancel);

        Assert.Equal(new BatchCounts(0, 1, 0, 2, 0, 0), deleted);
        Assert.Equal(["(a n 2 1)", "(c n 1 1)"], Texts(_database.BeginRead()));
        Assert.Equal(1, (await _database.DeleteAsync(new NodeDeletion("Host", 2, null), Cancel)).NodesDeleted);
    }

    [Fact]
    public async Task Stamps_that_nothing_refers_to_are_used_again()
    {
        for (var tag = 1; tag <= 50; tag++)
        {
            await _database.WriteAsync([Hosts(tag, ["a", "n"], ["b", "n"]), Edges(tag, ["a", "b"])], Cancel);
        }

        var read = _database.BeginRead();
        Assert.True(read.State.NextStamp < 10);
        Assert.Equal(50, read.NodeProperties(1)["lastupdated"].AsInteger());
        Assert.Equal(10, read.NodeProperties(1)["firstseen"].AsInteger());
        Assert.Empty(await _database.CheckAsync(Cancel));
    }

    [Fact]
    public async Task What_is_deleted_leaves_no_room_behind()
    {
        await _database.EnsureIndexesAsync([("Host", "id"), ("Host", "name")], Cancel);

        for (var tag = 1; tag <= 6; tag++)
        {
            var number = tag;
            await _database.WriteAsync([Hosts(tag, [.. Enumerable.Range(0, 2000).Select(i => new Value[] { $"h{number}-{i}", $"n{i}" })])], Cancel);
            await _database.DeleteAsync(new NodeDeletion("Host", tag, null), Cancel);
        }

        var state = _database.BeginRead().State;
        Assert.Equal(2000, state.NodeCount);
        Assert.True(Enumerable.Range(0, 48).Count(page => !state.Nodes.IsEmptyPage((uint)page)) <= 10);
        Assert.Empty(await _database.CheckAsync(Cancel));
    }

    [Fact]
    public async Task Stale_edges_go_and_their_ends_stay()
    {
        await _database.WriteAsync([Hosts(1, ["a", "n"], ["b", "n"], ["c", "n"]), Edges(1, ["a", "b"], ["b", "c"])], Cancel);
        await _database.WriteAsync([Edges(2, ["a", "b"])], Cancel);

        Assert.Equal(1, (await _database.DeleteAsync(new EdgeDeletion("KNOWS", "Host", "Host", 2, ["scope-1"]), Cancel)).EdgesDeleted);
        Assert.Equal(3, _database.BeginRead().NodeCount);
        Assert.Equal(1, _database.BeginRead().RelationshipCount);
    }

    [Fact]
    public async Task Edges_between_two_dense_nodes_are_found_again()
    {
        var rows = Enumerable.Range(0, 200).Select(i => new Value[] { $"h{i}", "n" }).ToArray();
        await _database.WriteAsync([Hosts(1, rows)], Cancel);
        var edges = Enumerable.Range(0, 100).SelectMany(a => Enumerable.Range(100, 100).Select(b => new Value[] { $"h{a}", $"h{b}" })).ToArray();
        Assert.Equal(10_000, (await _database.WriteAsync([Edges(1, edges)], Cancel)).EdgesCreated);
        Assert.Equal(0, (await _database.WriteAsync([Edges(2, [.. edges, .. edges])], Cancel)).EdgesCreated);
        Assert.Equal(10_000, _database.BeginRead().RelationshipCount);
    }

    private static BatchStamp Stamp(long tag, string scope = "scope-1") => new(tag, tag * 10, "cartography:test", "1.0", scope);

    private static NodeRows Hosts(long tag, params Value[][] rows) => Hosts(tag, "scope-1", rows);

    private static NodeRows Hosts(long tag, string scope, params Value[][] rows) => new("Host", [], [], ["id", "name"], rows, null, Stamp(tag, scope));

    private static NodeRows Conditional(long tag, uint switches) =>
        new("Host", ["Asset"], ["On", "Other"], ["id"], [["a"]], [switches], Stamp(tag));

    private static EdgeSide Side(string property) => new("Host", [new SideKey(property)]);

    private static EdgeRows Edges(long tag, params Value[][] rows) => new("KNOWS", Side("id"), Side("id"), [], rows, Stamp(tag));

    private static List<string> Texts(Snapshot read)
    {
        var texts = new List<string>();
        var cursor = read.AllNodes();

        while (cursor.MoveNext())
        {
            var map = read.NodeProperties(cursor.Current);
            texts.Add($"({map["id"].AsString()} {(map.GetOrNull("name") is { IsNull: false } name ? name.AsString() : "NULL")} {map["lastupdated"].AsInteger()} {map["firstseen"].AsInteger() / 10})");
        }

        return texts;
    }

    private IEnumerable<string> Labels()
    {
        var read = _database.BeginRead();
        return read.LabelsOf(1).ToArray().Select(read.Labels.NameOf).Order(StringComparer.Ordinal);
    }
}
