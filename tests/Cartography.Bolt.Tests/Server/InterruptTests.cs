using System.Net;
using Cartography.Bolt.Messages;
using Cartography.Bolt.Server;
using Cartography.Values;
using Microsoft.Extensions.Time.Testing;

namespace Cartography.Bolt.Tests.Server;

public sealed class InterruptTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly FakeTimeProvider _clock = new();
    private BoltServer _server = null!;

    public ValueTask InitializeAsync()
    {
        _server = BoltServer.Start(_database, new BoltServerOptions { Endpoint = new IPEndPoint(IPAddress.Loopback, 0), Clock = _clock });
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_reset_stops_the_query_that_runs_and_what_waits_behind_it()
    {
        using var talk = new Talk(_server.Endpoint);
        await talk.LogOnAsync();
        await talk.SendAsync(new Run("WAIT", MapValue.Empty, MapValue.Empty));
        await talk.SendAsync(new Pull(-1));
        await _database.Waiting.Task;
        await talk.SendAsync(Reset.Instance);
        Assert.Equal("Neo.ClientError.Transaction.Terminated", Assert.IsType<FailureMessage>(await talk.ReadAsync()).Failure.Code);
        Assert.IsType<Ignored>(await talk.ReadAsync());
        Assert.IsType<Success>(await talk.ReadAsync());
        await talk.SendAsync(new Run("ROWS 1", MapValue.Empty, MapValue.Empty));
        Assert.IsType<Success>(await talk.ReadAsync());
    }

    [Fact]
    public async Task A_connection_is_listed_and_can_be_closed()
    {
        using var talk = new Talk(_server.Endpoint);
        await talk.LogOnAsync();
        var info = Assert.Single(_server.Connections);
        Assert.Equal(("test/1", ""), (info.UserAgent, info.User));
        Assert.False(_server.Close("bolt-0"));
        Assert.True(_server.Close(info.Id));
        Assert.Null(await talk.ReadAsync());
    }

    [Fact]
    public async Task A_client_that_leaves_stops_its_query()
    {
        using (var talk = new Talk(_server.Endpoint))
        {
            await talk.LogOnAsync();
            await talk.SendAsync(new Run("WAIT", MapValue.Empty, MapValue.Empty));
            await _database.Waiting.Task;
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));

        while (_server.ConnectionCount > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, patience.Token);
        }
    }

    [Fact]
    public async Task A_transaction_left_idle_beyond_its_timeout_fails_when_its_client_comes_back()
    {
        using var talk = new Talk(_server.Endpoint);
        await talk.LogOnAsync();
        await talk.SendAsync(new Begin(MapValue.Of(("tx_timeout", 1000L))));
        Assert.IsType<Success>(await talk.ReadAsync());
        _clock.Advance(TimeSpan.FromSeconds(2));
        await talk.SendAsync(new Run("ADD", MapValue.Empty, MapValue.Empty));
        var failure = Assert.IsType<FailureMessage>(await talk.ReadAsync()).Failure;
        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", failure.Code);
    }
}
