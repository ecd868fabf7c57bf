namespace Cartography.Rules.Tests;

/// <summary>The facts that differ from those of the original on purpose; docs/differences-from-upstream.md, number 6, says how.</summary>
internal static class Mended
{
    /// <summary>Facts whose findings are told apart by id where the original used a name.</summary>
    public static IReadOnlySet<string> Identities { get; } =
        new HashSet<string>(["tailscale_device_posture_gaps", "device_update_gaps", "tailscale_device_key_expiry_disabled"], StringComparer.Ordinal);

    /// <summary>Mended facts whose rows or total differ on the graph of the evidence; the other mended ones agree there.</summary>
    public static IReadOnlySet<string> OnTheGoldenGraph { get; } = new HashSet<string>(
        [
            "aws-account-not-synced",
            "aws_expired_certificates",
            "aws_s3_public",
            "azure_account_manipulation_permissions",
            "azure_policy_manipulation_capabilities",
            "azure_trust_relationship_manipulation",
            "container-image-not-found",
            "ec2_instance_amazon_linux_2_eol",
            "k8s_default_sa_used_by_pods",
            "k8s_missing_runtime_default_seccomp",
            "subimage-framework-disabled-module-enabled",
        ],
        StringComparer.Ordinal);

    /// <summary>All mended facts.</summary>
    public static IReadOnlySet<string> Facts() =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "mended.txt")).ToHashSet(StringComparer.Ordinal);
}
