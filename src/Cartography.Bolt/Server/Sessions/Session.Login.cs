using Cartography.Bolt.Messages;
using Cartography.Values;

namespace Cartography.Bolt.Server.Sessions;

internal sealed partial class Session
{
    private async ValueTask HelloAsync(Hello hello)
    {
        var agent = hello.Extra.Text("user_agent") ?? throw new ProtocolException(ProtocolFault.Invalid, "'user_agent' is missing.");

        if (_capabilities.BoltAgent && hello.Extra.Map("bolt_agent")?.Text("product") is null)
        {
            throw new ProtocolException(ProtocolFault.Invalid, "'bolt_agent' must be a map with 'product'.");
        }

        _filter = NotificationExtra.Read(hello.Extra, _capabilities);
        var isPatched = _capabilities.UtcPatch && Names(hello.Extra.GetOrNull("patch_bolt"), "utc");

        if (!_capabilities.Logon)
        {
            await Options.Authenticator.AuthenticateAsync(hello.Extra, _context.Closing);
            User = UserOf(hello.Extra);
        }

        UserAgent = agent;

        if (isPatched)
        {
            _capabilities = _capabilities with { Format = _capabilities.Format with { UtcTimes = true } };
            _reader = MessageReader.ForRequests(_capabilities);
        }

        State = _capabilities.Logon ? SessionState.Authentication : SessionState.Ready;
        Succeed(HelloMetadata(isPatched));
    }

    private async ValueTask LogonAsync(Logon logon)
    {
        await Options.Authenticator.AuthenticateAsync(logon.Token, _context.Closing);
        User = UserOf(logon.Token);
        State = SessionState.Ready;
        Succeed(_capabilities.AdvertisesAddress ? MapValue.Of(("advertised_address", _context.Address)) : MapValue.Empty);
    }

    private static bool Names(in Value patches, string patch) => patches.Kind == ValueKind.List
        && patches.AsList().Any(name => name.Kind == ValueKind.String && name.AsString() == patch);

    private ValueTask LogoffAsync()
    {
        State = SessionState.Authentication;
        User = "";
        return SucceedAsync();
    }

    private string UserOf(MapValue token) =>
        !Options.Authenticator.IsOpen && token.GetOrNull("principal") is { Kind: ValueKind.String } user ? user.AsString() : "";

    private MapValue HelloMetadata(bool isPatched)
    {
        var hints = new List<KeyValuePair<string, Value>>
        {
            new("connection.recv_timeout_seconds", (long)(2 * Options.KeepAliveInterval).TotalSeconds),
        };

        if (_capabilities.NamesDatabase)
        {
            hints.Add(new("ssr.enabled", true));
        }

        var entries = new List<KeyValuePair<string, Value>> { new("server", Options.Agent) };

        if (Handshake.ByManifest)
        {
            entries.Add(new("protocol_version", Handshake.Version.ToString()));
        }

        entries.Add(new("connection_id", _context.ConnectionId));
        entries.Add(new("hints", Value.From(MapValue.Of(hints))));

        if (isPatched)
        {
            entries.Add(new("patch_bolt", Value.From(ListValue.Of((Value)"utc"))));
        }

        return MapValue.Of(entries);
    }
}
