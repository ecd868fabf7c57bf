using System.Text.Json;
using System.Text.Json.Nodes;
using Cartography.Bolt.Messages;
using Cartography.Bolt.Server;
using Cartography.Bolt.Server.Authentication;
using Cartography.Bolt.Tests.Recordings;

namespace Cartography.Bolt.Tests.Replay;

/// <summary>Sends what a recorded client sent, and compares what comes with what the recorded server answered.</summary>
internal sealed class Replayer(Recording original)
{
    private static readonly Dictionary<string, PasswordHash> Users = new(StringComparer.Ordinal)
    {
        ["neo4j"] = PasswordHash.Of("correct-horse", 1),
        ["jane"] = PasswordHash.Of("jane-pass", 1),
    };

    // As many bytes as HTTP/1.1 200 has.
    private const int StatusLine = 12;

    private const string Same = "the same kind, but ";

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(400);

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 5000 };

    private static readonly HashSet<string> NotCompared =
        ["t_first", "t_last", "connection_id", "bookmark", "server", "hints", "plan", "profile", "rt", "advertised_address"];

    private readonly Recording _recording = original with { Lines = Overtaken.SentTogether(Omitted.Restore(original)) };
    private readonly Dictionary<int, RawClient> _clients = [];
    private long _last;
    private string _case = "";

    public int Total { get; private set; }

    /// <summary>Answers that could not be compared, since one before them differed.</summary>
    public int Lost { get; private set; }

    /// <summary>What went wrong in the server itself.</summary>
    public List<string> Errors { get; } = [];

    public List<string> Differences { get; } = [];

    public async Task RunAsync()
    {
        var isOpen = ((string?)_recording.Header["server"])?.Contains("no auth", StringComparison.Ordinal) == true
            || !_recording.Lines.Any(line => line.Message is "HELLO" or "LOGON" && line.Map?["credentials"] is not null)
            || _recording.Connections.SelectMany(number => Exchange.Of(_recording.Of(number))).Any(LetsAnybodyIn);
        using var password = new PasswordAccess(Users, TimeProvider.System);
        await using var server = BoltServer.Start(new ScriptedDatabase(new Script(_recording)), new BoltServerOptions
        {
            Endpoint = new(System.Net.IPAddress.Loopback, 0),
            Authenticator = isOpen ? OpenAccess.Instance : password,
            OnError = e => Errors.Add(e.ToString()),
            UnauthenticatedTimeout = TimeSpan.FromSeconds(_recording.Name.StartsWith("idle-", StringComparison.Ordinal) ? 1 : 30),
        });

        foreach (var line in _recording.Lines)
        {
            await FollowAsync(line, server);
        }

        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }
    }

    private bool LetsAnybodyIn(Exchange exchange) =>
        exchange is { Request.Message: "HELLO" or "LOGON", Answer.Message: "SUCCESS" }
        && ((string?)exchange.Request.Map?["scheme"] == "none"
            || (string?)exchange.Request.Map?["principal"] == ""
            || (exchange.Request.Map?["scheme"] is null && (string?)_recording.Header["bolt"] is "4.4" or "5.0"));

    private async Task FollowAsync(Line line, BoltServer server)
    {
        _case = line.Note ?? _case;

        if (line.Event == "connect" && line.HasLogin && !_recording.Lines.Any(other => other.Connection == line.Connection && other.Message is "HANDSHAKE" or "BYTES"))
        {
            // A request over HTTP, or a connection that says nothing.
            return;
        }

        if (line.Event is "connect" or "nothing for 20000 ms")
        {
            await ConnectAsync(line, server);
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
        else if (line is { IsFromClient: true, Event: "close" } || (line is { IsFromClient: true, Message: "WS_FRAME" } && (string?)line.Fields?["kind"] == "close"))
        {
            client.Dispose();
            _clients.Remove(line.Connection);
        }
        else if (line.IsFromClient && line.Message is not null and not ("HTTP" or "HTTP_BODY" or "WS_FRAME"))
        {
            client.IsPassingOver = line.Bytes is null || (client.IsPassingOver && line.Message is "PULL");

            if (!client.IsPassingOver)
            {
                await PauseAsync(line);
                await client.SendAsync(line.Bytes);
            }
        }
        else if (!line.IsFromClient && !client.IsPassingOver)
        {
            await CompareAsync(client, line);
        }

        _last = line.Milliseconds;
    }

    // The recorder gave up waiting in one place, and went on in a way that is not recorded.
    private async Task ConnectAsync(Line line, BoltServer server)
    {
        _clients.GetValueOrDefault(line.Connection)?.Dispose();
        _clients[line.Connection] = new RawClient(server.Endpoint);

        if (!line.HasLogin || line.Event != "connect")
        {
            foreach (var login in _recording.Login(line.Connection))
            {
                await (login.IsFromClient ? _clients[line.Connection].SendAsync(login.Bytes) : ReadAsync(_clients[line.Connection], login));
            }
        }
    }

    // A RESET that came while a query was running must come so here too.
    private async Task PauseAsync(Line line)
    {
        if (line.Message == "RESET" && line.Milliseconds - _last > LongestPause.TotalMilliseconds / 2)
        {
            await Task.Delay(LongestPause, TimeProvider.System);
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
            // Another kind of message, and what follows means nothing; another value, and the exchange goes on.
            client.IsLost = !difference.StartsWith(Same, StringComparison.Ordinal);
            Differences.Add($"{_recording.Name} [{_case}] {line.Message ?? line.Event}: {difference}");
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
        if (line.Message is "BYTES")
        {
            var first = await client.ReadBytesAsync(StatusLine);
            return first.AsSpan().SequenceEqual(line.Bytes.AsSpan(0, StatusLine)) ? null : Convert.ToHexString(first);
        }

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
        var name = MessageTable.Responses.Find(message[1], new Capabilities(new BoltVersion(5, 8)))?.Name.ToUpperInvariant();
        var fields = PackText.Fields(message);

        if (line.Message == "MALFORMED")
        {
            return null;
        }

        if (name != line.Message)
        {
            return $"{name} {fields.ToJsonString(Deep)}";
        }

        return name switch
        {
            "SUCCESS" when line.Map is { } map => CompareMaps((JsonObject)fields[0]!, map),
            "FAILURE" when line.Map is { } map => CompareCodes((JsonObject)fields[0]!, map),
            "RECORD" when !PackText.IsCut(line.Fields) && line.Fields is not null => JsonNode.DeepEquals(fields, PackText.Normalize(line.Fields))
                ? null
                : $"{Same}{fields.ToJsonString(Deep)} instead of {line.Fields.ToJsonString(Deep)}",
            _ => null,
        };
    }

    private static string? CompareMaps(JsonObject map, JsonObject recorded)
    {
        var keys = map.Select(entry => entry.Key).ToHashSet();

        if (!keys.SetEquals(recorded.Select(entry => entry.Key)))
        {
            return $"{Same}{map.ToJsonString(Deep)} instead of {recorded.ToJsonString(Deep)}";
        }

        var different = keys.Where(key => !NotCompared.Contains(key) && !PackText.IsCut(recorded[key]) && !JsonNode.DeepEquals(map[key], PackText.Normalize(recorded[key]))).ToList();
        return different.Count == 0 ? null : Same + string.Join("; ", different.Select(key => $"{key}: {map[key]?.ToJsonString(Deep)} instead of {recorded[key]?.ToJsonString(Deep)}"));
    }

    private static string? CompareCodes(JsonObject map, JsonObject recorded)
    {
        var code = (string?)map["code"] ?? (string?)map["neo4j_code"];
        var wanted = (string?)recorded["code"] ?? (string?)recorded["neo4j_code"];
        return code == wanted && map.ContainsKey("code") == recorded.ContainsKey("code") ? null : $"{Same}{map.ToJsonString(Deep)} instead of {wanted}";
    }
}
