using Cartography.Bolt.Tests.Recordings;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>A request, and what the recorded server answered.</summary>
internal sealed record Exchange(Line Request, IReadOnlyList<Line> Rows, Line? Answer)
{
    public long Time => (long?)Request.Json["ms"] ?? 0;

    /// <summary>Pairs requests and answers: a client may send many requests before the first answer comes.</summary>
    public static IReadOnlyList<Exchange> Of(IReadOnlyList<Line> lines)
    {
        var waiting = new Queue<Line>();
        var rows = new List<Line>();
        var exchanges = new List<Exchange>();

        foreach (var line in lines)
        {
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
