using Cartography.Bolt.PackStream;
using Cartography.Bolt.Tests.Recordings;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>A request, and what the recorded server answered.</summary>
internal sealed record Exchange(Line Request, IReadOnlyList<Line> Rows, Line? Answer)
{
    /// <summary>The kind of message, also of those that the recorder could not read.</summary>
    public string? Kind => Request is { Message: "MALFORMED", MessageBytes: [_, 0x10, ..] } ? "RUN" : Request.Message;

    /// <summary>The text of the query that was to be run.</summary>
    public string Query
    {
        get
        {
            var reader = new PackStreamReader(Request.MessageBytes);
            return Request.MessageBytes is not null && reader.ReadStructureHead().Tag == 0x10 && reader.PeekType() == PackType.String
                ? reader.ReadString()
                : (string?)Request.Fields?[0] ?? "";
        }
    }

    public long Time => Request.Milliseconds;

    /// <summary>Pairs requests and answers: a client may send many requests before the first answer comes.</summary>
    public static IReadOnlyList<Exchange> Of(IReadOnlyList<Line> lines)
    {
        var waiting = new Queue<Line>();
        var rows = new List<Line>();
        var exchanges = new List<Exchange>();

        foreach (var line in lines)
        {
            if (line.Event == "nothing for 20000 ms")
            {
                waiting.Clear();
            }

            if (line.IsFromClient && line.Message is not null && IsRequest(line))
            {
                waiting.Enqueue(line);
            }
            else if (!line.IsFromClient && line.Message is "RECORD" or "MALFORMED")
            {
                rows.Add(line);
            }
            else if (!line.IsFromClient && line.Message is "SUCCESS" or "FAILURE" or "IGNORED" && waiting.TryDequeue(out var request))
            {
                exchanges.Add(new Exchange(request, [.. rows], line));
                rows.Clear();
            }
        }

        exchanges.AddRange(waiting.Select(request => new Exchange(request, [], null)));
        return exchanges;
    }

    public static bool IsRequest(Line line) => line.Message is not ("NOOP" or "PARTIAL" or "BYTES" or "RAW" or "HANDSHAKE" or "MANIFEST_CHOICE"
        or "HTTP" or "HTTP_BODY" or "WS_FRAME" or "TLS_RECORD" or "GOODBYE");
}
