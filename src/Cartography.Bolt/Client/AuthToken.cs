using Cartography.Values;

namespace Cartography.Bolt.Client;

/// <summary>Who a client says it is. Its text never shows a secret.</summary>
public sealed class AuthToken
{
    private readonly string _scheme;

    private AuthToken(string scheme, params (string Key, Value Value)[] entries)
    {
        _scheme = scheme;
        Map = MapValue.Of([("scheme", scheme), .. entries]);
    }

    /// <summary>Nobody: for servers without authentication.</summary>
    public static AuthToken None { get; } = new("none");

    /// <summary>What goes over the wire.</summary>
    internal MapValue Map { get; }

    /// <summary>A user with a password.</summary>
    public static AuthToken Basic(string user, string password) => new("basic", ("principal", user), ("credentials", password));

    /// <summary>A token of a single sign-on.</summary>
    public static AuthToken Bearer(string token) => new("bearer", ("credentials", token));

    /// <summary>The scheme only.</summary>
    public override string ToString() => _scheme;
}
