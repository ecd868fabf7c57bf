using Cartography.Values;

namespace Cartography.Bolt.Server.Authentication;

/// <summary>Lets everybody in, whatever the token says.</summary>
public sealed class OpenAccess : IBoltAuthenticator
{
    private OpenAccess()
    {
    }

    /// <summary>The one there is.</summary>
    public static OpenAccess Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsOpen => true;

    /// <inheritdoc/>
    public ValueTask AuthenticateAsync(MapValue token, CancellationToken cancel) => ValueTask.CompletedTask;
}
