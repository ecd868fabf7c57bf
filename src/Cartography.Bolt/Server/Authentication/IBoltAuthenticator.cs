using Cartography.Values;

namespace Cartography.Bolt.Server.Authentication;

/// <summary>Decides who comes in.</summary>
public interface IBoltAuthenticator
{
    /// <summary>Whether clients come in without a password. Web pages of other machines are then kept out.</summary>
    bool IsOpen { get; }

    /// <summary>
    /// Lets a client in by its token (scheme, principal, credentials, ...), or fails with
    /// <c>Neo.ClientError.Security.Unauthorized</c> or <c>AuthenticationRateLimit</c>.
    /// </summary>
    ValueTask AuthenticateAsync(MapValue token, CancellationToken cancel);
}
