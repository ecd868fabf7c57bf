using System.Net.Sockets;
using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Cartography.Core.Http;
using Cartography.Core.Options;

namespace Cartography.Providers.Aws.Credentials;

/// <summary>Looks for credentials where AWS's own tools do, in their order, and remembers where it looked.</summary>
internal sealed class AwsCredentialSearch(OptionValues options, TimeProvider time)
{
    private readonly List<string> _looked = [];

    private CredentialProfileStoreChain Profiles { get; } = new();

    /// <summary>What was looked for, where, one line each.</summary>
    public IReadOnlyList<string> Looked => _looked;

    /// <summary>The credentials of the default session; null when there are none.</summary>
    public async Task<AwsSession?> Default(CancellationToken cancel)
    {
        var name = options.Environment("AWS_PROFILE") ?? options.Environment("AWS_DEFAULT_PROFILE");
        var profile = OfProfile(name ?? "default");
        var region = options.Environment("AWS_REGION") ?? options.Environment("AWS_DEFAULT_REGION") ?? profile?.Region;

        if (OfEnvironment() is { } keys)
        {
            return new AwsSession(name ?? "default", keys, region, profile?.Endpoint);
        }

        _looked.Add("environment variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: not set");

        if (profile is not null)
        {
            return profile with { Region = region };
        }

        _looked.Add($"profile '{name ?? "default"}' in {FileText("AWS_SHARED_CREDENTIALS_FILE", "credentials")} and {FileText("AWS_CONFIG_FILE", "config")}: not there, or without credentials");

        if (name is not null)
        {
            throw new ProviderException($"AWS: AWS_PROFILE names the profile '{name}', and {_looked[^1]}. Mend the name, or unset AWS_PROFILE.");
        }

        return await OfMachine(region, cancel);
    }

    /// <summary>The credentials of every profile but the one named default.</summary>
    public IReadOnlyList<AwsSession> All() =>
    [
        .. Profiles.ListProfiles().Select(profile => profile.Name).Where(name => !string.Equals(name, "default", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Select(OfProfile).OfType<AwsSession>(),
    ];

    private AWSCredentials? OfEnvironment()
    {
        var (key, secret) = (options.Environment("AWS_ACCESS_KEY_ID"), options.Environment("AWS_SECRET_ACCESS_KEY"));

        return (key, secret, options.Environment("AWS_SESSION_TOKEN")) switch
        {
            (null, _, _) or (_, null, _) => null,
            (not null, not null, { } token) => new SessionAWSCredentials(key, secret, token),
            _ => new BasicAWSCredentials(key, secret),
        };
    }

    private AwsSession? OfProfile(string name)
    {
        try
        {
            return Profiles.TryGetProfile(name, out var profile) && Profiles.TryGetAWSCredentials(name, out var credentials)
                ? new AwsSession(name, credentials, profile.Region?.SystemName, profile.EndpointUrl)
                : null;
        }
        catch (Exception error) when (error is AmazonClientException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new ProviderException($"AWS: the profile '{name}' cannot be read: {error.Message.TrimEnd('.')}. Mend it in the AWS configuration files.", ErrorMeaning.Fail, error);
        }
    }

    private async Task<AwsSession?> OfMachine(string? region, CancellationToken cancel)
    {
        if (options.Environment("AWS_WEB_IDENTITY_TOKEN_FILE") is not null && options.Environment("AWS_ROLE_ARN") is not null)
        {
            return new AwsSession("default", AssumeRoleWithWebIdentityCredentials.FromEnvironmentVariables(), region, null);
        }

        _looked.Add("web identity, by AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN: not set");

        if (options.Environment("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") is not null || options.Environment("AWS_CONTAINER_CREDENTIALS_FULL_URI") is not null)
        {
            return new AwsSession("default", new GenericContainerCredentials(), region, null);
        }

        _looked.Add("the container's role, by AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or _FULL_URI: not set");

        if (string.Equals(options.Environment("AWS_EC2_METADATA_DISABLED"), "true", StringComparison.OrdinalIgnoreCase))
        {
            _looked.Add("the EC2 machine's role: AWS_EC2_METADATA_DISABLED is true");
            return null;
        }

        if (!await MetadataAnswers(cancel))
        {
            _looked.Add("the EC2 machine's role, at http://169.254.169.254: no answer");
            return null;
        }

        try
        {
            return new AwsSession("default", new InstanceProfileAWSCredentials(), region, null);
        }
        catch (Exception error) when (error is InvalidOperationException or AmazonServiceException or AmazonClientException)
        {
            // A machine without a role, or something that is no EC2 machine's metadata service: proxies answer on this address too.
            _looked.Add($"the EC2 machine's role, at http://169.254.169.254: {error.Message}");
            return null;
        }
    }

    // The SDK would try for many seconds; a second tells whether this is an EC2 machine at all.
    private async Task<bool> MetadataAnswers(CancellationToken cancel)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(1), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, timeout.Token);
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

        try
        {
            await socket.ConnectAsync("169.254.169.254", 80, either.Token);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    private string FileText(string variable, string name) => options.Environment(variable) ?? $"~/.aws/{name}";
}
