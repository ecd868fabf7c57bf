using Cartography.Core.Options;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Accounts;
using Cartography.Providers.Aws.Ec2;
using Cartography.Providers.Aws.Iam;
using Cartography.Providers.Aws.S3;

namespace Cartography.Providers.Aws;

/// <summary>Amazon Web Services.</summary>
public sealed class AwsProvider : Provider
{
    private readonly Lazy<IReadOnlyList<Resource>> _resources = new(() =>
    [
        new CallerAccount(),
        new Users(),
        new Groups(),
        new Roles(),
        new Buckets(),
        new Instances(),
        new SecurityGroups(),
        new Subnets(),
        new Vpcs(),
    ]);

    /// <inheritdoc/>
    public override string Name => "aws";

    /// <inheritdoc/>
    public override string Title => "AWS";

    /// <inheritdoc/>
    public override IReadOnlyList<OptionDefinition> Options => AwsOptions.All;

    /// <inheritdoc/>
    public override IReadOnlyList<Resource> Resources => _resources.Value;

    /// <inheritdoc/>
    public override void Check(OptionValues options)
    {
        if (options.List(AwsOptions.Regions) is { } regions)
        {
            AwsRegionNames.Check(regions);
        }

        if (options.List(AwsOptions.RequestedSyncs) is { } requested)
        {
            var names = Resources.Where(resource => !resource.IsFoundation).Select(resource => resource.Name).Distinct(StringComparer.Ordinal).ToList();
            var unknown = requested.Where(name => !names.Contains(name, StringComparer.Ordinal)).ToList();

            if (unknown.Count > 0 || requested.Count == 0)
            {
                throw new UsageException(
                    $"--aws-requested-syncs: there is no resource '{string.Join("', '", unknown)}'. The resources are: {string.Join(", ", names)}.");
            }
        }
    }

    /// <inheritdoc/>
    public override bool IsSelected(Resource resource, OptionValues options) =>
        options.List(AwsOptions.RequestedSyncs) is not { } requested || requested.Contains(resource.Name, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override Task<Discovery> Discover(ProviderContext context, CancellationToken cancel) => new AwsDiscovery(context).Discover(cancel);
}
