using System.Text.Json.Nodes;
using Cartography.Bolt.Tests.Recordings;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>Some recordings leave out lines that are always the same; puts them back.</summary>
internal static class Omitted
{
    private const string PullAll = "0006b13fa1816eff0000";
    private const string BeginPlain = "0003b111a00000";
    private const string Reset = "0002b00f0000";

    public static IReadOnlyList<Line> Restore(Recording recording)
    {
        if (recording.Header["kept"] is not null)
        {
            return RestorePulls(recording.Lines);
        }

        return ((string?)recording.Header["note"])?.Contains("BEGIN before each", StringComparison.Ordinal) == true
            ? RestoreTransactions(recording.Lines)
            : recording.Lines;
    }

    private static List<Line> RestorePulls(IReadOnlyList<Line> lines)
    {
        var whole = new List<Line>();

        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isBare = line is { IsFromClient: false, Message: "RECORD" or "MALFORMED" } && i > 0 && lines[i - 1] is { IsFromClient: true, Message: "RUN" };

            if (isBare)
            {
                whole.AddRange([FromServer(line), FromClient(line, "PULL", PullAll), line, FromServer(line)]);
            }
            else
            {
                whole.Add(line);
            }
        }

        return whole;
    }

    private static List<Line> RestoreTransactions(IReadOnlyList<Line> lines)
    {
        var whole = new List<Line>();
        var isOpen = false;

        foreach (var line in lines)
        {
            isOpen &= line.Event != "nothing for 20000 ms";

            if (isOpen && line is { IsFromClient: true, Message: "RUN" or "GOODBYE" })
            {
                whole.AddRange([FromClient(line, "RESET", Reset), FromServer(line)]);
                isOpen = false;
            }

            if (line is { IsFromClient: true, Message: "RUN" })
            {
                whole.AddRange([FromClient(line, "BEGIN", BeginPlain), FromServer(line)]);
                isOpen = true;
            }

            whole.Add(line);
        }

        return whole;
    }

    private static Line FromClient(Line near, string message, string hex) => new(new JsonObject
    {
        ["from"] = "client",
        ["conn"] = near.Connection,
        ["message"] = message,
        ["hex"] = hex,
        ["fields"] = new JsonArray(),
        ["ms"] = near.Json["ms"]?.DeepClone(),
    });

    private static Line FromServer(Line near) => new(new JsonObject { ["from"] = "server", ["conn"] = near.Connection, ["message"] = "SUCCESS" });
}
