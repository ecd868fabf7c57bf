namespace Cartography.Providers.Aws.Client;

/// <summary>A part of AWS with accounts and names of its own.</summary>
/// <param name="Name">Its name in ARNs.</param>
/// <param name="Domain">Its domain.</param>
/// <param name="GlobalRegion">The region that global services sign for.</param>
internal sealed record AwsPartition(string Name, string Domain, string GlobalRegion)
{
    private static readonly AwsPartition Commercial = new("aws", "amazonaws.com", "us-east-1");
    private static readonly AwsPartition China = new("aws-cn", "amazonaws.com.cn", "cn-north-1");
    private static readonly AwsPartition Government = new("aws-us-gov", "amazonaws.com", "us-gov-west-1");

    public static AwsPartition Of(string region) =>
        region.StartsWith("cn-", StringComparison.Ordinal) ? China
        : region.StartsWith("us-gov-", StringComparison.Ordinal) ? Government
        : Commercial;

    public string GlobalHostOf(string service) => this == Commercial ? $"{service}.{Domain}"
        : this == China ? $"{service}.{GlobalRegion}.{Domain}"
        : $"{service}.us-gov.{Domain}";
}
