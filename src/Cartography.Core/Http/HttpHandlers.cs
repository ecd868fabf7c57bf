using System.Net;

namespace Cartography.Core.Http;

/// <summary>The handler that clients stand on, unless a test gives another.</summary>
internal static class HttpHandlers
{
    /// <summary>Pools connections, reads compressed answers, honours HTTP_PROXY and its kin, keeps no cookies, follows no redirect.</summary>
    public static HttpMessageHandler Make() => new SocketsHttpHandler
    {
        AutomaticDecompression = DecompressionMethods.All,
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxConnectionsPerServer = 128,
    };
}
