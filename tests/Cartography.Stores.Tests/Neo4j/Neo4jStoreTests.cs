using Cartography.Core.Schema;
using Cartography.Core.Stores;
using Cartography.Stores.Neo4j;
using Cartography.Values;

namespace Cartography.Stores.Tests.Neo4j;

/// <summary>On a real Neo4j, where CARTOGRAPHY_TEST_NEO4J names one. Uses labels of its own, and empties them.</summary>
public sealed class Neo4jStoreTests : IAsyncLifetime
{
    private readonly string _label = $"Test{Guid.NewGuid():N}";
    private Neo4jStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        var uri = Environment.GetEnvironmentVariable("CARTOGRAPHY_TEST_NEO4J");
        Assert.SkipWhen(string.IsNullOrEmpty(uri), "CARTOGRAPHY_TEST_NEO4J names no Neo4j.");
        _store = new Neo4jStore(new Neo4jStoreOptions { Uri = uri, RowsPerTransaction = 700 });
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
        {
            await RowsAsync($"MATCH (n:{_label}) DETACH DELETE n");
            await _store.DisposeAsync();
        }
    }

    [Fact]
    public async Task Nodes_are_made_then_changed_and_keep_when_they_were_first_seen()
    {
        await _store.Writer.EnsureIndexes([new IndexSchema(_label, "id"), new IndexSchema(_label, "lastupdated")], Cancel);
        var first = await _store.Writer.Write([Hosts(1, 1000, 2000)], Cancel);
        var second = await _store.Writer.Write([Hosts(2, 2000, 2000)], Cancel);
        Assert.Equal(2000, first.NodesCreated);
        Assert.Equal(0, second.NodesCreated);
        var row = Assert.Single(await RowsAsync($"MATCH (n:{_label} {{id: 'h7'}}) RETURN n.firstseen, n.lastupdated, n.name, n.none, n:Odd, labels(n)"));
        Assert.Equal("1000 2 \"host 7\" NULL TRUE", string.Join(' ', row.Take(5)));
    }

    [Fact]
    public async Task Edges_need_both_ends()
    {
        await _store.Writer.Write([Hosts(1, 1000, 3)], Cancel);
        var end = new EdgeEnd(_label, [new MatchKey("id")]);
        var edges = new EdgeBatch(new EdgeShape("KNOWS", end, end, ["since"]), Stamp(1, 1000), [["h0", "h1", 5L], ["h0", "nobody", 6L]]);
        Assert.Equal(1, (await _store.Writer.Write([edges], Cancel)).EdgesCreated);
        var row = Assert.Single(await RowsAsync($"MATCH (:{_label})-[r:KNOWS]->(b:{_label}) RETURN b.id, r.since, r.lastupdated"));
        Assert.Equal("\"h1\" 5 1", string.Join(' ', row));
    }

    [Fact]
    public async Task The_sweep_takes_what_is_stale_in_complete_scopes_only()
    {
        await _store.Writer.Write([Hosts(1, 1000, 5)], Cancel);
        await _store.Writer.Write([Hosts(2, 1000, 2)], Cancel);
        Assert.Equal(0, (await _store.Writer.Delete(new NodeSweep(_label, 2, ["elsewhere"]), Cancel)).NodesDeleted);
        Assert.Equal(2, (await _store.Writer.Delete(new NodeSweep(_label, 2, ["here"], Limit: 2), Cancel)).NodesDeleted);
        Assert.Equal(1, (await _store.Writer.Delete(new NodeSweep(_label, 2, ["here"]), Cancel)).NodesDeleted);
    }

    [Fact]
    public async Task An_error_of_a_statement_has_its_code()
    {
        await using var session = _store.OpenSession();
        var e = await Assert.ThrowsAsync<StoreException>(() => session.RunAsync("RETRN 1", MapValue.Empty, Cancel));
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", e.Code);
    }

    private static Stamp Stamp(long tag, long time) => new(tag, time, "cartography:test", "1", "here");

    private NodeBatch Hosts(long tag, long time, int count)
    {
        var shape = new NodeShape(_label, ["TestHost"], ["Odd"], ["id", "name", "none"]);
        var rows = Enumerable.Range(0, count).Select(i => new NodeRow([$"h{i}", $"host {i}", Value.Null], (uint)(i % 2)));
        return new NodeBatch(shape, Stamp(tag, time), [.. rows]);
    }

    private async Task<List<IReadOnlyList<Value>>> RowsAsync(string query)
    {
        await using var session = _store.OpenSession();
        await using var result = await session.RunAsync(query, MapValue.Empty, CancellationToken.None);
        var rows = new List<IReadOnlyList<Value>>();

        await foreach (var row in result.Rows)
        {
            rows.Add([.. row]);
        }

        return rows;
    }
}
