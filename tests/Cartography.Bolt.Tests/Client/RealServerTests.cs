using Cartography.Bolt.Client;
using Cartography.Bolt.Results;
using Cartography.Values;

namespace Cartography.Bolt.Tests.Client;

/// <summary>The client on a real Neo4j without authentication, where CARTOGRAPHY_TEST_NEO4J names one (bolt://host:port).</summary>
public sealed class RealServerTests : IAsyncLifetime
{
    private BoltClient _client = null!;
    private string _address = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        var uri = Environment.GetEnvironmentVariable("CARTOGRAPHY_TEST_NEO4J");
        Assert.SkipWhen(string.IsNullOrEmpty(uri), "CARTOGRAPHY_TEST_NEO4J names no Neo4j.");
        _client = new BoltClient(BoltUri.Parse(uri), AuthToken.None);
        _address = _client.Uri.Address.ToString();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _client?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Values_go_there_and_back()
    {
        var values = MapValue.Of(
            ("list", Value.From(ListValue.Of(1L, 2.5, "x", Value.Null, true))),
            ("bytes", Value.From(new byte[] { 1, 2, 3 })),
            ("date", Value.From(new Date(19_000))),
            ("zoned", Value.From(new ZonedDateTime(1_700_000_000, 7, new NamedZone("Europe/Berlin")))),
            ("time", Value.From(new ZonedTime(new LocalTime(5), -3600))),
            ("duration", Value.From(new Duration(1, 2, 3, 4))),
            ("point", Value.From(new Point(4979, 1, 2, 3))));

        foreach (var (name, value) in values)
        {
            var row = Assert.Single(await RowsAsync("RETURN $x", MapValue.Of(("x", value))));
            Assert.True(value.ToString() == row[0].ToString(), name);
        }
    }

    [Fact]
    public async Task A_path_comes_with_its_nodes()
    {
        var session = _client.OpenSession();
        await using var transaction = await session.BeginAsync(Cancel);
        var result = await transaction.RunAsync("CREATE p = (:TmpClient {n: 1})-[:T {w: 2}]->(:TmpClient)<-[:U]-(:TmpClient) RETURN p", MapValue.Empty, Cancel);
        Assert.True(await result.ReadAsync(Cancel));
        var path = result.Row[0].AsPath();
        Assert.Equal(2, path.Length);
        var second = path.Relationships[1].RelationshipContents!;
        Assert.Equal(path.Nodes[2].AsId(), second.StartId);
        var summary = await result.ConsumeAsync(Cancel);
        Assert.Equal((3, 2, QueryType.ReadWrite), (summary.Counters.NodesCreated, summary.Counters.RelationshipsCreated, summary.Type));
    }

    [Fact]
    public async Task A_hundred_thousand_rows_stream()
    {
        await using var result = await _client.OpenSession().RunAsync("UNWIND range(1, 100000) AS x RETURN x, toString(x)", MapValue.Empty, Cancel);
        var count = 0;

        while (await result.ReadAsync(Cancel))
        {
            count++;
        }

        Assert.Equal(100_000, count);
    }

    [Fact]
    public async Task Errors_have_their_codes_and_statuses()
    {
        var e = await Assert.ThrowsAsync<BoltException>(() => RowsAsync("RETURN 'a' + 1 - 2", MapValue.Empty));
        Assert.Equal(("Neo.ClientError.Statement.SyntaxError", "42001"), (e.Code, e.Failure.GqlStatus));
        Assert.Equal("22NB1", e.Failure.Cause?.GqlStatus);
    }

    [Fact]
    public async Task Plans_and_notifications_are_read()
    {
        await using var result = await _client.OpenSession().RunAsync("PROFILE MATCH (n:NoSuchLabelHere) RETURN n", MapValue.Empty, Cancel);
        var summary = await result.ConsumeAsync(Cancel);
        Assert.StartsWith("ProduceResults", summary.Plan?.OperatorType, StringComparison.Ordinal);
        Assert.NotNull(summary.Plan?.Profile);
        Assert.Equal("01N50", Assert.Single(summary.Notifications).GqlStatus);
    }

    [Fact]
    public async Task A_timeout_ends_a_long_query()
    {
        var session = _client.OpenSession(new TransactionOptions { Timeout = TimeSpan.FromMilliseconds(100) });

        // On a busy machine the time is over before the query is even planned: then RUN itself fails.
        var e = await Assert.ThrowsAsync<BoltException>(async () =>
        {
            await using var result = await session.RunAsync("UNWIND range(1, 100000000000) AS x RETURN count(x)", MapValue.Empty, Cancel);
            await result.ReadAsync(Cancel);
        });

        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", e.Code);
    }

    [Fact]
    public async Task A_single_server_is_routed_to_as_well()
    {
        await using var client = new BoltClient(BoltUri.Parse($"neo4j://{_address}"), AuthToken.None);
        var one = await client.OpenSession().ReadAsync(
            async (transaction, cancel) =>
            {
                await using var result = await transaction.RunAsync("RETURN 1", MapValue.Empty, cancel);
                return await result.ReadAsync(cancel) ? result.Row[0].AsInteger() : 0;
            },
            Cancel);
        Assert.Equal(1, one);
    }

    [Fact]
    public async Task Tls_where_there_is_none_is_said_in_words()
    {
        await using var client = new BoltClient(BoltUri.Parse($"bolt+s://{_address}"), AuthToken.None);
        var e = await Assert.ThrowsAsync<ProtocolException>(() => client.VerifyAsync(null, Cancel));
        Assert.Contains(_address, e.Message, StringComparison.Ordinal);
    }

    private async Task<List<Value[]>> RowsAsync(string query, MapValue parameters)
    {
        await using var result = await _client.OpenSession().RunAsync(query, parameters, Cancel);
        var rows = new List<Value[]>();

        while (await result.ReadAsync(Cancel))
        {
            rows.Add([.. result.Row]);
        }

        return rows;
    }
}
