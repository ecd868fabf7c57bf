using System.Net;
using Cartography.Bolt.Client;
using Cartography.Bolt.Results;
using Cartography.Bolt.Server;
using Cartography.Bolt.Server.Authentication;
using Cartography.Bolt.Tests.Server;
using Cartography.Values;

namespace Cartography.Bolt.Tests.Client;

public sealed class ClientTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private BoltServer _server = null!;
    private BoltClient _client = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _server = Start(new BoltServerOptions());
        _client = Connect("bolt", _server);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Rows_come_over_many_fetches()
    {
        await using var result = await _client.OpenSession().RunAsync("ROWS 2500", MapValue.Empty, Cancel);
        var sum = 0L;

        while (await result.ReadAsync(Cancel))
        {
            sum += result.Row[0].AsInteger();
        }

        Assert.Equal(["x"], result.Columns);
        Assert.Equal(2500L * 2499 / 2, sum);
        Assert.Equal(QueryType.Read, (await result.ConsumeAsync(Cancel)).Type);
    }

    [Fact]
    public async Task A_result_left_early_is_dropped_and_the_connection_used_again()
    {
        await using (var result = await _client.OpenSession().RunAsync("ROWS 1000000000", MapValue.Empty, Cancel))
        {
            Assert.True(await result.ReadAsync(Cancel));
        }

        Assert.Equal(3, (await ReadAllAsync("ROWS 3")).Count);
        Assert.Equal(1, _server.ConnectionCount);
    }

    [Fact]
    public async Task Every_kind_of_value_comes_back()
    {
        var values = MapValue.Of(
            ("null", Value.Null),
            ("integers", Value.From(ListValue.Of(0L, -16L, -17L, 127L, 128L, short.MinValue, 1L << 40, long.MinValue))),
            ("float", 1.5),
            ("text", "h\u00e9 \U0001F600"),
            ("bytes", Value.From(new byte[300])),
            ("list", Value.From(ListValue.Of(Enumerable.Range(0, 70_000).Select(i => Value.From((long)i))))),
            ("date", Value.From(new Date(19_000))),
            ("time", Value.From(new ZonedTime(new LocalTime(1), 3600))),
            ("local", Value.From(new LocalDateTime(-1, 5))),
            ("zoned", Value.From(new ZonedDateTime(1_700_000_000, 7, new NamedZone("Europe/Berlin")))),
            ("offset", Value.From(new ZonedDateTime(1_700_000_000, 7, new OffsetZone(-3600)))),
            ("duration", Value.From(new Duration(1, 2, 3, 4))),
            ("point", Value.From(new Point(4979, 1, 2, 3))));
        var row = Assert.Single(await ReadAllAsync("ECHO", values));
        Assert.Equal(Value.From(values).ToString(), row[0].ToString());
    }

    [Fact]
    public async Task A_failing_query_names_its_code_and_leaves_the_session_usable()
    {
        var session = _client.OpenSession();
        var e = await Assert.ThrowsAsync<BoltException>(() => session.RunAsync("NONSENSE", MapValue.Empty, Cancel));
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", e.Code);
        await using var result = await session.RunAsync("ROWS 1", MapValue.Empty, Cancel);
        Assert.True(await result.ReadAsync(Cancel));
    }

    [Fact]
    public async Task What_a_database_does_wrong_is_not_shown_to_the_client()
    {
        var e = await Assert.ThrowsAsync<BoltException>(() => _client.OpenSession().RunAsync("BREAK", MapValue.Empty, Cancel));
        Assert.Equal("Neo.DatabaseError.General.UnknownError", e.Code);
        Assert.DoesNotContain("mistake", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_counts_when_it_is_committed_and_only_then()
    {
        var session = _client.OpenSession();

        await using (var undone = await session.BeginAsync(Cancel))
        {
            await undone.RunAsync("ADD", MapValue.Empty, Cancel);
        }

        Assert.Equal(0, _database.Committed);

        await using (var done = await session.BeginAsync(Cancel))
        {
            await done.RunAsync("ADD", MapValue.Empty, Cancel);
            await done.CommitAsync(Cancel);
        }

        Assert.Equal(1, _database.Committed);
        Assert.Equal(["state:2"], session.Bookmarks);
    }

    [Fact]
    public async Task Two_results_of_one_transaction_can_be_read_in_any_order()
    {
        await using var transaction = await _client.OpenSession().BeginAsync(Cancel);
        var first = await transaction.RunAsync("ROWS 3000", MapValue.Empty, Cancel);
        var second = await transaction.RunAsync("ROWS 2", MapValue.Empty, Cancel);
        Assert.True(await second.ReadAsync(Cancel));
        var count = 0;

        while (await first.ReadAsync(Cancel))
        {
            count++;
        }

        Assert.Equal(3000, count);
    }

    [Fact]
    public async Task Bookmarks_of_one_transaction_go_to_the_next()
    {
        var session = _client.OpenSession(new TransactionOptions { Database = "neo4j", Mode = AccessMode.Read });

        for (var i = 0; i < 2; i++)
        {
            await using var result = await session.RunAsync("ROWS 1", MapValue.Empty, Cancel);
            await result.ConsumeAsync(Cancel);
        }

        Assert.Equal(["state:1"], _database.Begun.Last().Bookmarks);
        Assert.Equal(AccessMode.Read, _database.Begun.Last().Mode);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", true)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", false)]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed", false)]
    public async Task Managed_work_is_done_again_for_reasons_that_pass(string code, bool isRetried)
    {
        _database.Failures.Enqueue(code);
        var attempts = 0;
        var work = _client.OpenSession().WriteAsync(
            async (transaction, cancel) =>
            {
                attempts++;
                await transaction.RunAsync("ADD", MapValue.Empty, cancel);
                return true;
            },
            Cancel);

        if (isRetried)
        {
            await work;
        }
        else
        {
            await Assert.ThrowsAsync<BoltException>(() => work);
        }

        Assert.Equal(isRetried ? 2 : 1, attempts);
        Assert.Equal(isRetried ? 1 : 0, _database.Committed);
    }

    [Fact]
    public async Task A_query_that_is_cancelled_stops_at_the_server()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var running = _client.OpenSession().RunAsync("WAIT", MapValue.Empty, stop.Token);
        await _database.Waiting.Task.WaitAsync(Cancel);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.Single(await ReadAllAsync("ROWS 1"));
    }

    [Fact]
    public async Task A_query_beyond_its_timeout_is_ended()
    {
        var session = _client.OpenSession(new TransactionOptions { Timeout = TimeSpan.FromMilliseconds(50) });
        var e = await Assert.ThrowsAsync<BoltException>(() => session.RunAsync("WAIT", MapValue.Empty, Cancel));
        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", e.Code);
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_the_right_one_let_in()
    {
        using var users = new PasswordAccess(new Dictionary<string, PasswordHash> { ["neo4j"] = PasswordHash.Of("secret", 10) }, TimeProvider.System);
        await using var server = Start(new BoltServerOptions { Authenticator = users });
        await using var wrong = Connect("bolt", server, AuthToken.Basic("neo4j", "guess"));
        await using var right = Connect("bolt", server, AuthToken.Basic("neo4j", "secret"));
        var e = await Assert.ThrowsAsync<BoltException>(() => wrong.VerifyAsync(null, Cancel));
        Assert.Equal("Neo.ClientError.Security.Unauthorized", e.Code);
        await right.VerifyAsync(null, Cancel);
    }

    [Fact]
    public async Task A_cluster_address_is_routed()
    {
        await using var client = Connect("neo4j", _server);
        Assert.True(await client.OpenSession().WriteAsync(AddAsync, Cancel));
        Assert.Equal(1, _database.Committed);
    }

    [Fact]
    public async Task Nobody_there_is_said_in_words()
    {
        await _server.DisposeAsync();
        var e = await Assert.ThrowsAsync<ProtocolException>(() => _client.VerifyAsync(null, Cancel));
        Assert.Equal(ProtocolFault.Unavailable, e.Fault);
        Assert.Contains("Is the database running there", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Idle_connections_that_died_are_replaced()
    {
        await _client.VerifyAsync(null, Cancel);
        var endpoint = _server.Endpoint;
        await _server.DisposeAsync();
        await using var again = BoltServer.Start(_database, new BoltServerOptions { Endpoint = endpoint });
        await using var client = new BoltClient(_client.Uri, AuthToken.None, new BoltClientOptions { LivenessCheckTimeout = TimeSpan.Zero });
        await client.VerifyAsync(null, Cancel);
        await again.DisposeAsync();
        await using var third = BoltServer.Start(_database, new BoltServerOptions { Endpoint = endpoint });
        await client.VerifyAsync(null, Cancel);
    }

    private static async Task<bool> AddAsync(ClientTransaction transaction, CancellationToken cancel)
    {
        await transaction.RunAsync("ADD", MapValue.Empty, cancel);
        return true;
    }

    private static BoltClient Connect(string scheme, BoltServer server, AuthToken? token = null) =>
        new(BoltUri.Parse($"{scheme}://{server.Endpoint}"), token ?? AuthToken.None);

    private BoltServer Start(BoltServerOptions options) => BoltServer.Start(_database, options with { Endpoint = new IPEndPoint(IPAddress.Loopback, 0) });

    private async Task<List<Value[]>> ReadAllAsync(string query, MapValue? parameters = null)
    {
        await using var result = await _client.OpenSession().RunAsync(query, parameters ?? MapValue.Empty, Cancel);
        var rows = new List<Value[]>();

        while (await result.ReadAsync(Cancel))
        {
            rows.Add([.. result.Row]);
        }

        return rows;
    }
}
