namespace Cartography.Bolt.Client;

/// <summary>Where a server is.</summary>
/// <param name="Host">Its name or IP address.</param>
/// <param name="Port">Its port.</param>
public sealed record BoltAddress(string Host, int Port)
{
    /// <summary>Bolt's own port.</summary>
    public const int DefaultPort = 7687;

    /// <summary>The address in a text such as <c>host:7687</c>. Fails with <see cref="ProtocolException"/>.</summary>
    public static BoltAddress Parse(string text) => Uri.TryCreate($"bolt://{text}", UriKind.Absolute, out var uri) && uri.Host.Length > 0
        ? new BoltAddress(uri.DnsSafeHost, uri.Port < 0 ? DefaultPort : uri.Port)
        : throw new ProtocolException(ProtocolFault.Invalid, $"'{text}' is no address: it should look like host:7687.");

    /// <summary>The address as it is written.</summary>
    public override string ToString() => Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]:{Port}" : $"{Host}:{Port}";
}
