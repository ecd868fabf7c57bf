namespace Cartography.Testing;

/// <summary>A request that a <see cref="FakeApi"/> got.</summary>
/// <param name="Method">The method.</param>
/// <param name="Uri">The address.</param>
/// <param name="Body">The body.</param>
/// <param name="Headers">The headers, one line each.</param>
public sealed record FakeRequest(string Method, Uri Uri, string Body, string Headers)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Uri} {Body}";
}
