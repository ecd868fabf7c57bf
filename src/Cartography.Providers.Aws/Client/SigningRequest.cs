namespace Cartography.Providers.Aws.Client;

/// <summary>What a signature covers.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Uri">The address, query included.</param>
/// <param name="Headers">The headers that are signed, host among them.</param>
/// <param name="PayloadHash">The body's hash, as the signature writes it.</param>
/// <param name="Time">When it is signed.</param>
/// <param name="Region">The region.</param>
/// <param name="Service">The service's signing name.</param>
internal sealed record SigningRequest(
    string Method, Uri Uri, IReadOnlyList<KeyValuePair<string, string>> Headers, string PayloadHash, DateTimeOffset Time, string Region, string Service);
