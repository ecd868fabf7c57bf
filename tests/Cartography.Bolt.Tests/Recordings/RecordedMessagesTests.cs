using System.Text.Json.Nodes;
using Cartography.Bolt.Messages;
using Cartography.Bolt.PackStream;

namespace Cartography.Bolt.Tests.Recordings;

public sealed class RecordedMessagesTests(ITestOutputHelper output)
{
    // Written in another way that means the same, as the real server answers it too.
    private static readonly string[] MeantToDiffer =
    [
        """ "qid":-1""",
        """ "foo":1""",
        """[{},[],{}]""",
        """ "fields":[0,0,0,-1]""",
        """ "fields":[0,1000000000,0]""",
        """ "fields":[1711852200,0,"Europe/Berlin"]""",
    ];

    [Fact]
    public void Every_recorded_message_is_read_and_written_as_it_was()
    {
        var total = 0;
        var sameBytes = 0;
        var refused = new List<string>();
        var different = new List<string>();

        foreach (var recording in Corpus.Load())
        {
            foreach (var connection in recording.Connections)
            {
                var lines = recording.Of(connection);

                if (CapabilitiesOf(lines) is not { } capabilities)
                {
                    continue;
                }

                foreach (var line in lines)
                {
                    if (line.MessageBytes is not { } bytes || line.Message == "MALFORMED")
                    {
                        continue;
                    }

                    total++;

                    try
                    {
                        var again = Again(bytes, line.IsFromClient, capabilities);
                        sameBytes += again.AsSpan().SequenceEqual(bytes) ? 1 : 0;

                        if (!PackText.IsCut(line.Fields) && !JsonNode.DeepEquals(PackText.Fields(again), PackText.Normalize(line.Fields)))
                        {
                            different.Add($"{recording.Name}: {line.Fields?.ToJsonString()} became {PackText.Fields(again).ToJsonString()}");
                        }
                    }
                    catch (ProtocolException e)
                    {
                        refused.Add($"{recording.Name}: {line.Message} {line.Fields?.ToJsonString()}: {e.Message}");
                    }
                }
            }
        }

        output.WriteLine($"{total - different.Count - refused.Count} of {total} messages the same, {sameBytes} to the byte; refused {refused.Count}");
        refused.ForEach(output.WriteLine);
        different.ForEach(output.WriteLine);
        Assert.DoesNotContain(different, text => !MeantToDiffer.Any(known => text.Contains(known.Trim(), StringComparison.Ordinal)));
    }

    private static byte[] Again(byte[] bytes, bool isFromClient, Capabilities capabilities)
    {
        var reader = isFromClient ? MessageReader.ForRequests(capabilities) : MessageReader.ForResponses(capabilities);
        using var output = new OutputBuffer();
        MessageWriter.Write(output, reader.Read(bytes), capabilities);
        return output.Written.ToArray();
    }

    private static Capabilities? CapabilitiesOf(IReadOnlyList<Line> lines)
    {
        var text = lines.Where(line => line.Message is "HANDSHAKE" or "MANIFEST_CHOICE")
            .Select(line => (string?)(line.Fields?["chosen"] ?? line.Fields?["version"]))
            .LastOrDefault(text => text is not null);

        if (text?.Split('.') is not [var major, var minor] || !int.TryParse(major, out var first) || !int.TryParse(minor, out var second))
        {
            return null;
        }

        var capabilities = new Capabilities(new BoltVersion(first, second));
        var isPatched = lines.Any(line => !line.IsFromClient && line.Map?["patch_bolt"] is not null);
        return isPatched ? capabilities with { Format = capabilities.Format with { UtcTimes = true } } : capabilities;
    }
}
