using Cartography.Bolt.Client;
using Cartography.Values;

namespace Cartography.Bolt.Tests.Client;

public sealed class RoutingTests : IAsyncLifetime
{
    private readonly ScriptedCluster _cluster = new();
    private BoltClient _client = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _client = new BoltClient(_cluster.Uri, AuthToken.None);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    [Fact]
    public async Task Writes_go_to_the_leader_and_reads_to_followers()
    {
        await WriteAsync();
        await ReadAsync();
        Assert.Equal([1, 0, 0], _cluster.Writes);
        Assert.Equal(0, _cluster.Reads[0]);
        Assert.Equal(1, _cluster.Reads.Sum());
    }

    [Fact]
    public async Task A_change_of_the_leader_is_survived()
    {
        await WriteAsync();
        _cluster.Leader = 2;
        await WriteAsync();
        Assert.Equal([1, 0, 1], _cluster.Writes);
    }

    [Fact]
    public async Task A_leader_that_is_gone_is_replaced_by_its_successor()
    {
        await WriteAsync();
        await _cluster.StopAsync(0);
        _cluster.Leader = 1;
        await WriteAsync();
        Assert.Equal([1, 1, 0], _cluster.Writes);
    }

    [Fact]
    public async Task A_follower_that_is_gone_leaves_its_reads_to_the_others()
    {
        await ReadAsync();
        await _cluster.StopAsync(1);

        for (var i = 0; i < 5; i++)
        {
            await ReadAsync();
        }

        Assert.Equal(6, _cluster.Reads.Sum());
    }

    private Task<bool> WriteAsync() => _client.OpenSession().WriteAsync(RunAsync, Cancel);

    private Task<bool> ReadAsync() => _client.OpenSession().ReadAsync(RunAsync, Cancel);

    private static async Task<bool> RunAsync(ClientTransaction transaction, CancellationToken cancel)
    {
        await transaction.RunAsync("WORK", MapValue.Empty, cancel);
        return true;
    }
}
