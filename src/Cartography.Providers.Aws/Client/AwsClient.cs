using System.Text;
using Amazon.Runtime;
using Cartography.Core.Http;
using Cartography.Core.Reading;

namespace Cartography.Providers.Aws.Client;

/// <summary>Calls to AWS with one credential, described by <see cref="AwsOperation"/>; one for all services and regions.</summary>
internal sealed class AwsClient(ApiClient api, AWSCredentials credentials, AwsEndpoints endpoints, TimeProvider time)
{
    /// <summary>The items of a list over all its pages.</summary>
    public IAsyncEnumerable<Item> List(
        AwsOperation operation, string region, ReadLog log, CancellationToken cancel, params IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var first = RequestOf(operation, region, parameters);
        var paging = operation.TokenIn is null ? null : new AwsPaging(operation, token => RequestOf(operation, region, [.. parameters, token]));
        return api.List(first, paging, $"{operation.Result}.{operation.List}", log, cancel);
    }

    /// <summary>The result of a call that gives no list.</summary>
    public async Task<Item> Get(AwsOperation operation, string region, ReadLog log, CancellationToken cancel)
    {
        var request = RequestOf(operation, region, []);
        var answer = await api.Send(request, log, cancel);
        var result = answer is null ? default : answer.Root.At(operation.Result);
        return result.IsMissing ? throw new ProviderException($"AWS: {request.Title} was answered without a result.") : result;
    }

    /// <summary>A client's settings.</summary>
    public static ApiClientSettings Settings(IAuthentication authentication) => new()
    {
        Title = "AWS",
        Authentication = authentication,
        Format = new AwsXmlFormat(),
        Errors = AwsErrors.Policy,
        Advice = AwsErrors.Advice,
        AddressHint = "Check AWS_ENDPOINT_URL (or endpoint_url in the profile) if it is set, the region's name, and the proxy.",
    };

    private ApiRequest RequestOf(AwsOperation operation, string region, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var service = operation.Service;
        var address = endpoints.AddressOf(service, region);
        var form = Form(operation.Parameters.IsDefault ? parameters : [.. operation.Parameters, .. parameters]);
        var request = new ApiRequest(address)
        {
            Title = $"{operation.Name} in {region}",
            Authentication = new AwsAuthentication(credentials, service.Name, AwsEndpoints.SigningRegion(service, region), time),
        };

        return service.Protocol == AwsProtocol.RestXml
            ? request with { Uri = new UriBuilder(address) { Query = form }.Uri }
            : request with
            {
                Method = HttpMethod.Post,
                ContentType = "application/x-www-form-urlencoded; charset=utf-8",
                Body = Encoding.UTF8.GetBytes($"Action={operation.Name}&Version={service.Version}{(form.Length > 0 ? "&" + form : string.Empty)}"),
            };
    }

    private static string Form(IReadOnlyList<KeyValuePair<string, string>> parameters) =>
        string.Join('&', parameters.Select(parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value)}"));
}
