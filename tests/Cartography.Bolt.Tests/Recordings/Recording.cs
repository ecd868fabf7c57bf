using System.Text.Json.Nodes;

namespace Cartography.Bolt.Tests.Recordings;

/// <summary>Traffic between a client and a real server.</summary>
internal sealed record Recording(string Name, JsonObject Header, IReadOnlyList<Line> Lines)
{
    /// <summary>What a client of the same version sends first, for recordings that hold no login.</summary>
    public Func<string, IReadOnlyList<Line>> OtherLogin { get; init; } = _ => [];

    public bool IsOfDriver => Name.StartsWith("driver-", StringComparison.Ordinal) || Name.StartsWith("browser-", StringComparison.Ordinal);

    /// <summary>Only the lines of one connection, with the login of the first one put in where it was left out.</summary>
    public IReadOnlyList<Line> Of(int connection)
    {
        var lines = Lines.Where(line => line.Connection == connection).ToList();
        return lines.Exists(line => line is { Event: "connect", HasLogin: false }) ? [.. Login(connection), .. lines] : lines;
    }

    public IEnumerable<int> Connections => Lines.Where(line => line.Message is not null).Select(line => line.Connection).Distinct();

    public static Recording Load(string file)
    {
        var lines = File.ReadLines(file).Select(line => (JsonObject)JsonNode.Parse(line)!).ToList();
        return new Recording(Path.GetFileNameWithoutExtension(file), lines[0], [.. lines.Skip(1).Select(line => new Line(line))]);
    }

    /// <summary>Handshake, HELLO and LOGON of the first connection, with their answers.</summary>
    public IEnumerable<Line> Login(int connection)
    {
        if (Lines.FirstOrDefault(line => line is { Event: "connect", HasLogin: true })?.Connection is not { } first)
        {
            return OtherLogin(VersionOf(connection));
        }

        var lines = Lines.Where(line => line.Connection == first && line.Message is not null).ToList();
        var end = lines.FindIndex(line => line.Message is not ("HANDSHAKE" or "MANIFEST" or "MANIFEST_CHOICE" or "HELLO" or "LOGON" or "SUCCESS"));
        return lines.Take(end < 0 ? lines.Count : end);
    }

    // Some say it for the whole, some before each case.
    private string VersionOf(int connection)
    {
        var note = Lines.TakeWhile(line => line.Connection != connection || line.Event != "connect").LastOrDefault(line => line.Note is not null)?.Note;
        return note?.StartsWith("Bolt ", StringComparison.Ordinal) == true ? note[5..] : (string?)Header["bolt"] ?? "5.8";
    }
}
