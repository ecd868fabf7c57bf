using System.Diagnostics;
using System.Globalization;
using System.Net;
using Cartography.Bolt.Messages;
using Cartography.Bolt.Server;
using Cartography.Bolt.Tests.Server;

namespace Cartography.Bolt.Tests.Fuzzing;

/// <summary>
/// Broken messages by the thousand, a second of each kind. The long form: CARTOGRAPHY_FUZZ_SECONDS=600 before the test command, with
/// <c>--filter-class '*FuzzTests'</c>.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Mebibyte = 1 << 20;

    private static readonly Capabilities[] Versions = [new(new BoltVersion(5, 8)), new(new BoltVersion(4, 4))];

    private static TimeSpan Time => TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("CARTOGRAPHY_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds / 2.0 : 1);

    [Fact]
    public void Broken_messages_are_read_or_refused_and_nothing_else()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var mutator = new Mutator(random);
        var (read, refused) = (0, 0);
        var watch = Stopwatch.StartNew();

        while (watch.Elapsed < Time)
        {
            var capabilities = Versions[random.Next(Versions.Length)];
            var isRequest = random.Next(2) == 0;
            var seeds = isRequest ? Seeds.Requests : Seeds.Responses;
            var bytes = mutator.Mutate(Seeds.Bytes(seeds[random.Next(seeds.Count)], capabilities));

            try
            {
                Check(bytes, isRequest, capabilities);
                read++;
            }
            catch (ProtocolException)
            {
                refused++;
            }
            catch (Exception e) when (e is not ProtocolException)
            {
                Assert.Fail($"Seed {seed}, Bolt {capabilities.Version}, {Convert.ToHexString(bytes)}: {e}");
            }
        }

        output.WriteLine($"{read} read, {refused} refused, seed {seed}");
    }

    [Fact]
    public async Task Broken_streams_leave_the_server_well()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var mutator = new Mutator(random);
        var errors = new List<Exception>();
        await using var server = BoltServer.Start(new TestDatabase(), new BoltServerOptions
        {
            Endpoint = new IPEndPoint(IPAddress.Loopback, 0),
            MessageSizeLimit = Mebibyte,
            OnError = errors.Add,
        });
        var watch = Stopwatch.StartNew();
        var streams = 0;

        while (watch.Elapsed < Time)
        {
            using var talk = new Talk(server.Endpoint);
            await (random.Next(8) == 0 ? talk.ShakeHandsAsync() : talk.LogOnAsync());
            var messages = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Seeds.Requests[random.Next(2, Seeds.Requests.Count)]);
            var bytes = messages.SelectMany(message => random.Next(3) == 0
                ? Talk.Chunked(mutator.Mutate(Seeds.Bytes(message, Versions[0])))
                : Talk.Framed(message)).ToArray();
            await talk.SendAsync(random.Next(3) == 0 ? mutator.Mutate(bytes) : bytes);
            streams++;
        }

        using (var other = new Talk(server.Endpoint))
        {
            await other.LogOnAsync();
            Assert.True(await other.AnswersAsync(), $"seed {seed}");
        }

        Assert.Empty(errors);
        GC.Collect();
        output.WriteLine($"{streams} streams, {GC.GetTotalMemory(true) / Mebibyte} MiB, seed {seed}");
        Assert.True(GC.GetTotalMemory(true) < 512L * Mebibyte, $"seed {seed}");
    }

    // What was read is good: it is written, and read again as the same.
    private static void Check(byte[] bytes, bool isRequest, Capabilities capabilities)
    {
        var reader = isRequest ? MessageReader.ForRequests(capabilities) : MessageReader.ForResponses(capabilities);
        var once = Seeds.Bytes(reader.Read(bytes), capabilities);
        var twice = Seeds.Bytes(reader.Read(once), capabilities);
        Assert.True(once.AsSpan().SequenceEqual(twice), Convert.ToHexString(bytes));
    }
}
