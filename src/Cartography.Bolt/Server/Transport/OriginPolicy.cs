using System.Net;

namespace Cartography.Bolt.Server.Transport;

/// <summary>
/// Which web pages may talk to a server that asks for no password. A page of anywhere can reach a port of the machine that shows
/// it; only the headers that the browser itself writes tell such a page from one that the user means.
/// </summary>
internal sealed class OriginPolicy(bool isOpen, IReadOnlyList<string> allowedOrigins)
{
    /// <summary>Whether a request may be answered. A missing origin counts only where a browser would not send one.</summary>
    public bool Allows(HttpRequestHead request, bool isUpgrade)
    {
        if (!isOpen)
        {
            return true;
        }

        // Another Host means that a foreign name was made to point here.
        if (request.Header("Host") is not { } host || !IsLoopback(HostOf(host)))
        {
            return false;
        }

        if (!request.Headers.Contains("Origin"))
        {
            return !isUpgrade;
        }

        return request.Header("Origin") is { } origin && IsAllowed(origin);
    }

    private bool IsAllowed(string origin) =>
        allowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
        || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && IsLoopback(uri!.Host));

    private static string HostOf(string header) => Uri.TryCreate($"http://{header}/", UriKind.Absolute, out var uri) ? uri.Host : "";

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
