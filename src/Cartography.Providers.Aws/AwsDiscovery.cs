using Cartography.Core.Http;
using Cartography.Core.Options;
using Cartography.Core.Reading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Client;
using Cartography.Providers.Aws.Credentials;
using Microsoft.Extensions.Logging;

namespace Cartography.Providers.Aws;

/// <summary>Finds the accounts that the credentials lead to, and their regions.</summary>
internal sealed class AwsDiscovery(ProviderContext context)
{
    private const string UsualRegion = "us-east-1";

    private readonly ILogger _logger = context.Loggers.CreateLogger<AwsDiscovery>();
    private readonly ReadLog _log = new();

    public async Task<Discovery> Discover(CancellationToken cancel)
    {
        var search = new AwsCredentialSearch(context.Options, context.Time);
        var all = context.Options.Flag(AwsOptions.SyncAllProfiles);
        var sessions = all ? search.All() : await search.Default(cancel) is { } session ? [session] : [];

        if (sessions.Count == 0)
        {
            return new NotConfigured(all ? "AWS: --aws-sync-all-profiles found no profile besides 'default' in the AWS configuration files." : NothingFound(search));
        }

        var scopes = new List<Scope>();
        var failures = new List<DiscoveryFailure>();

        foreach (var found in sessions)
        {
            try
            {
                await AddAccount(found, scopes, failures, cancel);
            }
            catch (ProviderException error)
            {
                failures.Add(Failure($"aws/profile {found.Profile}", error));
            }
        }

        return new Discovered(scopes, failures);
    }

    private static string NothingFound(AwsCredentialSearch search) =>
        $"AWS: no credentials were found. Looked for:{string.Concat(search.Looked.Select(place => $"\n  - {place}"))}\n"
        + "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run 'aws configure' or 'aws sso login' and name the profile in AWS_PROFILE.";

    private static DiscoveryFailure Failure(string scope, ProviderException error) =>
        new(scope, error.Meaning == ErrorMeaning.Denied ? Coverage.Denied : Coverage.Failed, error.Message);

    private async Task AddAccount(AwsSession session, List<Scope> scopes, List<DiscoveryFailure> failures, CancellationToken cancel)
    {
        var region = session.Region ?? UsualRegion;
        var endpoints = new AwsEndpoints(context.Options, session.Endpoint);
        var authentication = new AwsAuthentication(session.Credentials, AwsService.Sts.Name, region, context.Time);
        var api = new ApiClient(AwsClient.Settings(authentication), context.Handler(), context.Time);
        var client = new AwsClient(api, session.Credentials, endpoints, context.Time);
        var identity = await client.Get(AwsOperation.GetCallerIdentity, region, _log, cancel);
        var account = identity.Text("Account") ?? throw new ProviderException("AWS: GetCallerIdentity does not say which account this is.");
        var scope = new AwsAccountScope(client, account, session.Profile, region);

        if (scopes.Any(known => string.Equals(known.Id, scope.Id, StringComparison.Ordinal)))
        {
            _logger.LogWarning("AWS: profile {Profile} leads to account {Account}, which another profile leads to; it is synced once", session.Profile, account);
            return;
        }

        scopes.Add(scope);

        try
        {
            scopes.AddRange(await Regions(client, account, region, cancel));
        }
        catch (ProviderException error)
        {
            failures.Add(Failure($"{scope.Id}/regions", error));
        }
    }

    private async Task<IEnumerable<Scope>> Regions(AwsClient client, string account, string homeRegion, CancellationToken cancel)
    {
        var wanted = context.Options.List(AwsOptions.Regions);

        // Regions that this program knows of need no call; a new or misspelt one is looked up.
        if (wanted is not null && wanted.All(region => Amazon.RegionEndpoint.EnumerableAllRegions.Any(known => known.SystemName == region)))
        {
            return wanted.Distinct(StringComparer.Ordinal).Select(region => new AwsRegionScope(client, account, region, enabled: true));
        }

        var regions = new Dictionary<string, bool>(StringComparer.Ordinal);

        await foreach (var item in client.List(AwsOperation.DescribeRegions, homeRegion, _log, cancel))
        {
            regions[item.Key("regionName")] = item.Text("optInStatus") is not "not-opted-in";
        }

        if (wanted?.FirstOrDefault(region => !regions.ContainsKey(region)) is { } unknown)
        {
            throw new UsageException($"--aws-regions: AWS has no region '{unknown}' for account {account}. It has: {string.Join(", ", regions.Keys.Order(StringComparer.Ordinal))}.");
        }

        return regions.Where(region => wanted is null || wanted.Contains(region.Key, StringComparer.Ordinal))
            .Select(region => new AwsRegionScope(client, account, region.Key, region.Value));
    }
}
