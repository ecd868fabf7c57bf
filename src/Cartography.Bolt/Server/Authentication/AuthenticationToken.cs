using Cartography.Values;

namespace Cartography.Bolt.Server.Authentication;

/// <summary>Reads what clients say about themselves.</summary>
internal static class AuthenticationToken
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    /// <summary>A text that must be there.</summary>
    public static string Text(MapValue token, string key) => token.GetOrNull(key) switch
    {
        { IsNull: true } => throw Missing(key),
        { Kind: ValueKind.String } text => text.AsString(),
        _ => throw new BoltException(Unauthorized, $"The authentication token is not supported: '{key}' must be a string."),
    };

    private static BoltException Missing(string key) =>
        new(Unauthorized, $"The authentication token is not supported: '{key}' is missing.");

    public static BoltException UnknownScheme(string scheme) =>
        new(Unauthorized, $"The authentication scheme '{scheme}' is not supported here: use 'basic', with user and password.");

    public static BoltException Wrong() => new(Unauthorized, "User or password are wrong.");

    public static BoltException TooOften(TimeSpan pause) => new(
        "Neo.ClientError.Security.AuthenticationRateLimit",
        $"Wrong passwords came too often in a row. Wait {pause.TotalSeconds:0} seconds before the next attempt.");
}
