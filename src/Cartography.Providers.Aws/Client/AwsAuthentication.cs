using Amazon.Runtime;
using Cartography.Core.Http;

namespace Cartography.Providers.Aws.Client;

/// <summary>Signs calls to one service in one region; the credentials refresh themselves while a sync runs.</summary>
internal sealed class AwsAuthentication(AWSCredentials credentials, string service, string region, TimeProvider time) : IAuthentication
{
    public async ValueTask Authorize(HttpRequestMessage request, ReadOnlyMemory<byte> body, CancellationToken cancel)
    {
        var current = await CurrentCredentials(cancel);
        var now = time.GetUtcNow();
        var hash = SigV4.Hash(body.Span);
        var uri = request.RequestUri!;

        // The Host header as it is sent: without the port where it is the scheme's own.
        var headers = new List<KeyValuePair<string, string>>
        {
            new("host", uri.IsDefaultPort ? uri.Host : $"{uri.Host}:{uri.Port}"),
            new("x-amz-content-sha256", hash),
            new("x-amz-date", SigV4.TimeText(now)),
        };

        if (current.UseToken)
        {
            headers.Add(new("x-amz-security-token", current.Token));
        }

        foreach (var (name, value) in headers.Skip(1))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var signed = new SigningRequest(request.Method.Method, uri, headers, hash, now, region, service);
        request.Headers.TryAddWithoutValidation("Authorization", SigV4.Authorization(signed, current.AccessKey, current.SecretKey));
    }

    private async Task<ImmutableCredentials> CurrentCredentials(CancellationToken cancel)
    {
        try
        {
            return await credentials.GetCredentialsAsync().WaitAsync(cancel);
        }
        catch (Exception error) when (error is AmazonClientException or AmazonServiceException or InvalidOperationException or HttpRequestException or IOException)
        {
            throw new ProviderException(
                $"AWS: the credentials that were found cannot be used or refreshed: {error.Message.TrimEnd('.')}. Sign in again (aws sso login), or mend the profile.",
                ErrorMeaning.Fail,
                error);
        }
    }
}
