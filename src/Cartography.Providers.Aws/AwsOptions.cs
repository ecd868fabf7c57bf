using Cartography.Core.Options;

namespace Cartography.Providers.Aws;

/// <summary>The options of AWS.</summary>
internal static class AwsOptions
{
    private const string Panel = "AWS Options";

    public static OptionDefinition SyncAllProfiles { get; } = new()
    {
        Name = "aws-sync-all-profiles",
        Kind = OptionKind.Flag,
        Panel = Panel,
        Description = "Sync the account of every profile in the AWS configuration, the one named default left out.",
    };

    public static OptionDefinition Regions { get; } = new()
    {
        Name = "aws-regions",
        Kind = OptionKind.List,
        Panel = Panel,
        Description = "Sync these regions only, separated by commas. What the graph has of others, stays.",
    };

    public static OptionDefinition RequestedSyncs { get; } = new()
    {
        Name = "aws-requested-syncs",
        Kind = OptionKind.List,
        Panel = Panel,
        Description = "Sync these resources only, separated by commas, such as ec2:instance,iam. What the graph has of others, stays.",
    };

    public static OptionDefinition BestEffortMode { get; } = new()
    {
        Name = "aws-best-effort-mode",
        Kind = OptionKind.Flag,
        Panel = Panel,
        Description = "Go on with other accounts when one fails. This is always so; the option is accepted for those who give it.",
    };

    public static IReadOnlyList<OptionDefinition> All { get; } = [SyncAllProfiles, Regions, RequestedSyncs, BestEffortMode];
}
