using System.Text.Json.Nodes;
using Cartography.Bolt.Messages;
using Cartography.Bolt.Server;
using Cartography.Bolt.Server.Authentication;
using Cartography.Bolt.Tests.Recordings;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>Sends what a recorded client sent, and compares what comes with what the recorded server answered.</summary>
internal sealed class Replayer(Recording recording)
{
    private static readonly HashSet<string> NotCompared =
        ["t_first", "t_last", "connection_id", "bookmark", "server", "hints", "plan", "profile", "rt", "advertised_address"];

    private readonly Dictionary<int, RawClient> _clients = [];
    private string _case = "";

    public int Total { get; private set; }

    /// <summary>Answers that could not be compared, since one before them differed.</summary>
    public int Lost { get; private set; }

    public List<string> Differences { get; } = [];

    public async Task RunAsync()
    {
        var isOpen = ((string?)recording.Header["server"])?.Contains("no auth", StringComparison.Ordinal) == true
            || recording.Lines.Concat(recording.OtherLogin).Any(line => (string?)line.Map?["scheme"] == "none" && line.Message is "HELLO" or "LOGON");
        using var password = new PasswordAccess(new Dictionary<string, PasswordHash> { ["neo4j"] = PasswordHash.Of("correct-horse", 1) }, TimeProvider.System);
        await using var server = BoltServer.Start(new ScriptedDatabase(new Script(recording)), new BoltServerOptions
        {
            Endpoint = new(System.Net.IPAddress.Loopback, 0),
            Authenticator = isOpen ? OpenAccess.Instance : password,
            UnauthenticatedTimeout = TimeSpan.FromSeconds(recording.Name.StartsWith("idle-", StringComparison.Ordinal) ? 1 : 30),
        });

        foreach (var line in Omitted.Restore(recording))
        {
            await FollowAsync(line, server);
        }

        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }
    }

    private async Task FollowAsync(Line line, BoltServer server)
    {
        _case = line.Note ?? _case;

        if (line.Event == "connect" && line.HasLogin && !recording.Lines.Any(other => other.Connection == line.Connection && other.Message is "HANDSHAKE" or "BYTES"))
        {
            // A request over HTTP, or a connection that says nothing.
            return;
        }

        if (line.Event == "connect")
        {
            _clients[line.Connection] = new RawClient(server.Endpoint);

            if (!line.HasLogin)
            {
                foreach (var login in recording.Login())
                {
                    await (login.IsFromClient ? _clients[line.Connection].SendAsync(login.Bytes) : ReadAsync(_clients[line.Connection], login));
                }
            }
        }
        else if (!_clients.TryGetValue(line.Connection, out var client))
        {
            return;
        }
        else if (client.IsLost)
        {
            var isAnswer = line is { IsFromClient: false, Message: not (null or "NOOP" or "HTTP" or "HTTP_BODY" or "WS_FRAME") };
            Total += isAnswer ? 1 : 0;
            Lost += isAnswer ? 1 : 0;
        }
        else if (line is { IsFromClient: true, Event: "close" })
        {
            client.Dispose();
            _clients.Remove(line.Connection);
        }
        else if (line.IsFromClient && line.Message is not null and not ("HTTP" or "HTTP_BODY" or "WS_FRAME"))
        {
            if (line.Bytes is not { } bytes)
            {
                client.IsLost = true;
                return;
            }

            await client.SendAsync(bytes);
        }
        else if (!line.IsFromClient)
        {
            await CompareAsync(client, line);
        }
    }

    private async Task CompareAsync(RawClient client, Line line)
    {
        if (line.Message is null or "NOOP" or "HTTP" or "HTTP_BODY" or "WS_FRAME" && line.Event is not "close")
        {
            return;
        }

        Total++;
        var difference = line.Event == "close" ? await CompareCloseAsync(client) : await ReadAsync(client, line);

        if (difference is not null)
        {
            client.IsLost = true;
            Differences.Add($"{recording.Name} [{_case}] {line.Message ?? line.Event}: {difference}");
        }
    }

    private static async Task<string?> CompareCloseAsync(RawClient client)
    {
        try
        {
            return await client.ReadMessageAsync() is { } message ? $"got 0x{message[1]:X2} instead of the end" : null;
        }
        catch (OperationCanceledException)
        {
            return "the connection stayed open";
        }
    }

    private static async Task<string?> ReadAsync(RawClient client, Line line)
    {
        if (line.Message is "HANDSHAKE" or "MANIFEST")
        {
            var bytes = await client.ReadBytesAsync(line.Bytes!.Length);
            return bytes.AsSpan().SequenceEqual(line.Bytes) ? null : $"{Convert.ToHexString(bytes)} instead of {line.Json["hex"]}";
        }

        try
        {
            return await client.ReadMessageAsync() is { } message ? Compare(message, line) : "the connection ended";
        }
        catch (OperationCanceledException)
        {
            return "nothing came";
        }
    }

    private static string? Compare(byte[] message, Line line)
    {
        var name = MessageTable.Find(message[1], new Capabilities(new BoltVersion(5, 8)))?.Name.ToUpperInvariant();
        var fields = PackText.Fields(message);

        if (line.Message == "MALFORMED")
        {
            return null;
        }

        if (name != line.Message)
        {
            return $"{name} {fields.ToJsonString()}";
        }

        return name switch
        {
            "SUCCESS" when line.Map is { } map => CompareMaps((JsonObject)fields[0]!, map),
            "FAILURE" when line.Map is { } map => CompareCodes((JsonObject)fields[0]!, map),
            "RECORD" when !PackText.IsCut(line.Fields) && line.Fields is not null => JsonNode.DeepEquals(fields, PackText.Normalize(line.Fields))
                ? null
                : $"{fields.ToJsonString()} instead of {line.Fields.ToJsonString()}",
            _ => null,
        };
    }

    private static string? CompareMaps(JsonObject map, JsonObject recorded)
    {
        var keys = map.Select(entry => entry.Key).ToHashSet();

        if (!keys.SetEquals(recorded.Select(entry => entry.Key)))
        {
            return $"{map.ToJsonString()} instead of {recorded.ToJsonString()}";
        }

        var different = keys.Where(key => !NotCompared.Contains(key) && !JsonNode.DeepEquals(map[key], PackText.Normalize(recorded[key]))).ToList();
        return different.Count == 0 ? null : string.Join("; ", different.Select(key => $"{key}: {map[key]?.ToJsonString()} instead of {recorded[key]?.ToJsonString()}"));
    }

    private static string? CompareCodes(JsonObject map, JsonObject recorded)
    {
        var code = (string?)map["code"] ?? (string?)map["neo4j_code"];
        var wanted = (string?)recorded["code"] ?? (string?)recorded["neo4j_code"];
        return code == wanted && map.ContainsKey("code") == recorded.ContainsKey("code") ? null : $"{map.ToJsonString()} instead of {wanted}";
    }
}
