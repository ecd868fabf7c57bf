using Amazon.Runtime;

namespace Cartography.Providers.Aws.Credentials;

/// <summary>Credentials that were found.</summary>
/// <param name="Profile">The profile's name; default when there is none.</param>
/// <param name="Credentials">The credentials, which refresh themselves.</param>
/// <param name="Region">The region that was found with them.</param>
/// <param name="Endpoint">The profile's <c>endpoint_url</c>.</param>
internal sealed record AwsSession(string Profile, AWSCredentials Credentials, string? Region, string? Endpoint);
