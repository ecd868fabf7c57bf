using Cartography.Core.Options;

namespace Cartography.Providers.Aws.Client;

/// <summary>Where services answer, and what their signatures say.</summary>
/// <param name="options">The environment, for <c>AWS_ENDPOINT_URL</c> and its variants by service.</param>
/// <param name="ofProfile">What the profile gives as <c>endpoint_url</c>.</param>
internal sealed class AwsEndpoints(OptionValues options, string? ofProfile)
{
    /// <summary>The address of a service in a region.</summary>
    public Uri AddressOf(AwsService service, string region)
    {
        var given = options.Environment("AWS_ENDPOINT_URL_" + service.Name.ToUpperInvariant()) ?? options.Environment("AWS_ENDPOINT_URL") ?? ofProfile;

        if (given is not null)
        {
            return Uri.TryCreate(given, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                ? uri
                : throw new UsageException($"AWS_ENDPOINT_URL is no web address: '{given}'. It looks like http://127.0.0.1:5000.");
        }

        var partition = AwsPartition.Of(region);
        var host = service.IsGlobal ? partition.GlobalHostOf(service.Name) : $"{service.Name}.{region}.{partition.Domain}";
        return new Uri($"https://{host}");
    }

    /// <summary>The region that a call to a service is signed for.</summary>
    public static string SigningRegion(AwsService service, string region) => service.IsGlobal ? AwsPartition.Of(region).GlobalRegion : region;
}
