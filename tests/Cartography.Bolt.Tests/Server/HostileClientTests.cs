using System.Net;
using Cartography.Bolt.Messages;
using Cartography.Bolt.Server;
using Cartography.Values;

namespace Cartography.Bolt.Tests.Server;

public sealed class HostileClientTests : IAsyncLifetime
{
    private const int Mebibyte = 1 << 20;

    private readonly List<Exception> _errors = [];
    private BoltServer _server = null!;

    private static byte[] RunHead => [0xB3, 0x10, 0x84, .. "ECHO"u8, 0xA1, 0x81, (byte)'x'];

    public ValueTask InitializeAsync()
    {
        _server = BoltServer.Start(new TestDatabase(), new BoltServerOptions
        {
            Endpoint = new IPEndPoint(IPAddress.Loopback, 0),
            ConnectionLimit = 8,
            MessageSizeLimit = 4 * Mebibyte,
            UnauthenticatedTimeout = TimeSpan.FromSeconds(1),
            SendTimeout = TimeSpan.FromMilliseconds(300),
            OnError = _errors.Add,
        });
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        // Whatever a client did, the server must have stayed well for others.
        using (var other = new Talk(_server.Endpoint))
        {
            await other.LogOnAsync();
            Assert.True(await other.AnswersAsync());
        }

        await _server.DisposeAsync();
        Assert.Empty(_errors);
    }

    [Theory]
    [InlineData("D2 7F FF FF FF", "a string of two gibibytes")]
    [InlineData("CE 7F FF FF FF", "bytes of two gibibytes")]
    [InlineData("D6 7F FF FF FF", "a list of two thousand million")]
    [InlineData("DA 7F FF FF FF", "a map of two thousand million")]
    public async Task What_a_few_bytes_announce_is_not_allocated(string value, string what)
    {
        using var talk = new Talk(_server.Endpoint);
        await talk.LogOnAsync();
        var before = GC.GetTotalAllocatedBytes();
        await talk.SendAsync(Talk.Chunked([.. RunHead, .. Convert.FromHexString(value.Replace(" ", "", StringComparison.Ordinal)), 0xA0]));
        Assert.Null(await talk.ReadAsync());
        Assert.True(GC.GetTotalAllocatedBytes() - before < 1024L * Mebibyte, what);
    }

    [Fact]
    public async Task Deep_nesting_is_refused_and_the_session_goes_on()
    {
        using var talk = new Talk(_server.Endpoint);
        await talk.LogOnAsync();
        await talk.SendAsync(Talk.Chunked([.. RunHead, .. Enumerable.Repeat((byte)0x91, Mebibyte), 0xC0, 0xA0]));
        var failure = Assert.IsType<FailureMessage>(await talk.ReadAsync());
        Assert.Equal("Neo.ClientError.Request.Invalid", failure.Failure.Code);
        Assert.True(await talk.AnswersAsync());
    }

    [Fact]
    public async Task Nested_lists_that_each_announce_the_rest_cost_little()
    {
        using var talk = new Talk(_server.Endpoint);
        await talk.LogOnAsync();
        var before = GC.GetTotalAllocatedBytes();
        var lists = Enumerable.Repeat((byte[])[0xD6, 0x00, 0x1F, 0x00, 0x00], 900).SelectMany(head => head);
        await talk.SendAsync(Talk.Chunked([.. RunHead, .. lists, .. new byte[3 * Mebibyte]]));
        _ = await talk.ReadAsync();
        Assert.True(GC.GetTotalAllocatedBytes() - before < 4096L * Mebibyte);
    }

    [Fact]
    public async Task A_message_beyond_the_limit_ends_the_connection()
    {
        using var talk = new Talk(_server.Endpoint);
        await talk.LogOnAsync();
        await talk.SendAsync(Talk.Chunked(new byte[5 * Mebibyte]));
        Assert.Null(await talk.ReadAsync());
    }

    [Fact]
    public async Task Before_the_login_only_small_messages_are_taken()
    {
        using var talk = new Talk(_server.Endpoint);
        await talk.ShakeHandsAsync();
        await talk.SendAsync(Talk.Chunked(new byte[200_000]));
        Assert.Null(await talk.ReadAsync());
    }

    [Fact]
    public async Task A_client_that_does_not_log_in_is_closed()
    {
        using var silent = new Talk(_server.Endpoint);
        using var polite = new Talk(_server.Endpoint);
        await polite.ShakeHandsAsync();
        Assert.Null(await silent.ReadAsync());
        Assert.Null(await polite.ReadAsync());
    }

    [Fact]
    public async Task A_client_that_never_reads_is_closed()
    {
        using var talk = new Talk(_server.Endpoint);
        await talk.LogOnAsync();
        await talk.SendAsync(new Run("ROWS 1000000000", MapValue.Empty, MapValue.Empty));
        await talk.SendAsync(new Pull(-1));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        while (_server.ConnectionCount > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, patience.Token);
        }
    }

    [Fact]
    public async Task Connections_beyond_the_limit_are_closed()
    {
        var talks = new List<Talk>();

        for (var i = 0; i < 8; i++)
        {
            talks.Add(new Talk(_server.Endpoint));
            await talks[^1].LogOnAsync();
        }

        using (var late = new Talk(_server.Endpoint))
        {
            Assert.Null(await late.ReadAsync());
        }

        talks.ForEach(talk => talk.Dispose());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));

        while (_server.ConnectionCount > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, patience.Token);
        }
    }

    [Fact]
    public async Task Random_bytes_do_no_harm()
    {
        var random = new Random(42);

        for (var i = 0; i < 40; i++)
        {
            using var talk = new Talk(_server.Endpoint);
            await (i % 2 == 0 ? talk.LogOnAsync() : Task.CompletedTask);
            var bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            await talk.SendAsync(i % 4 == 0 ? Talk.Chunked(bytes) : bytes);
        }
    }
}
