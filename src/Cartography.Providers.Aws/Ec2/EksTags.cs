using Cartography.Core.Reading;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>What an instance's tags say of the EKS cluster that it is a node of.</summary>
internal static class EksTags
{
    private const string OwnedPrefix = "kubernetes.io/cluster/";

    /// <summary>The name by the first tag, in their order, that tells one.</summary>
    public static string? ClusterName(Item instance) =>
        instance.Items("tagSet").Select(tag => NameIn(tag.Text("key"), tag.Text("value"))).FirstOrDefault(name => !string.IsNullOrEmpty(name));

    private static string? NameIn(string? key, string? value) => key switch
    {
        "eks:cluster-name" or "alpha.eksctl.io/cluster-name" => value,
        not null when key.StartsWith(OwnedPrefix, StringComparison.Ordinal) => key[OwnedPrefix.Length..],
        _ => null,
    };
}
