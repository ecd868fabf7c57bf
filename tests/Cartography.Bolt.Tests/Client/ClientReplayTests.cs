using Cartography.Bolt.Client;
using Cartography.Bolt.Handshake;
using Cartography.Bolt.Messages;
using Cartography.Bolt.Tests.Recordings;

namespace Cartography.Bolt.Tests.Client;

public sealed class ClientReplayTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_recorded_server_stream_is_understood()
    {
        var (streams, messages) = (0, 0);
        var different = new List<string>();

        foreach (var recording in Corpus.Load())
        {
            foreach (var connection in recording.Connections)
            {
                var lines = recording.Of(connection).Where(line => !line.IsFromClient && line.Message is not null).ToList();

                if (lines.FindIndex(line => line.Message == "HANDSHAKE" && (string?)line.Fields?["chosen"] != "none") is not (>= 0 and var first))
                {
                    continue;
                }

                // What follows a message that is not kept in full is another stream.
                var kept = lines.Skip(first).TakeWhile(line => line.Bytes is not null || line.Message is "HTTP" or "WS_FRAME").Where(line => line.Message is not ("WS_FRAME" or "HTTP")).ToList();
                streams++;
                messages += await FollowAsync(recording, recording.Of(connection), kept, different);
            }
        }

        output.WriteLine($"{messages} messages in {streams} streams; {different.Count} not understood");
        different.ForEach(output.WriteLine);
        Assert.Empty(different);
    }

    private static async Task<int> FollowAsync(Recording recording, IReadOnlyList<Line> all, List<Line> lines, List<string> different)
    {
        using var stream = new RecordedServer([.. lines.SelectMany(line => line.Bytes!)]);
        var handshake = await ClientHandshake.AgreeAsync(stream, TestContext.Current.CancellationToken);
        var options = new BoltClientOptions();
        var capabilities = new Capabilities(handshake.Version);
        var isPatched = handshake.Version.Major == 4 && all.Any(line => line.Map?["patch_bolt"] is not null);
        await using var client = new ClientConnection(
            new BoltAddress("recorded", 1),
            new DeadlineStream(stream, TimeSpan.FromSeconds(5), TimeProvider.System),
            isPatched ? capabilities with { Format = capabilities.Format with { UtcTimes = true } } : capabilities,
            options);
        var count = 0;

        foreach (var line in lines.Where(line => line.Message is not ("HANDSHAKE" or "MANIFEST" or "NOOP" or "TLS_RECORD")))
        {
            count++;
            var seen = await ReceiveAsync(client);

            if (seen != (line.Message == "MALFORMED" ? "RECORD" : line.Message))
            {
                different.Add($"{recording.Name}: {seen} instead of {line.Message} {line.Fields?.ToJsonString()}");
                break;
            }
        }

        return count;
    }

    private static async Task<string> ReceiveAsync(ClientConnection client)
    {
        try
        {
            return await client.ReceiveNextAsync(TestContext.Current.CancellationToken) is Success ? "SUCCESS" : "RECORD";
        }
        catch (BoltException e)
        {
            return e.Message.Contains("did not do what was asked", StringComparison.Ordinal) ? "IGNORED" : "FAILURE";
        }
        catch (ProtocolException e)
        {
            return e.Message;
        }
    }
}
