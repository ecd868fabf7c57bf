using System.Collections.Immutable;

namespace Cartography.Providers.Aws.Client;

/// <summary>One call of a service.</summary>
/// <param name="Service">The service.</param>
/// <param name="Name">The call's name.</param>
/// <param name="Result">Where the result stands in the answer.</param>
/// <param name="List">Where its list stands in the result; null for a call that gives no list.</param>
/// <param name="TokenIn">The parameter that takes the token of a further page; null: there is one page.</param>
/// <param name="TokenOut">Where the token of the next page stands in the result.</param>
/// <param name="Parameters">Parameters that every call of it has, such as the size of pages.</param>
internal sealed record AwsOperation(
    AwsService Service,
    string Name,
    string Result,
    string? List = null,
    string? TokenIn = null,
    string? TokenOut = null,
    ImmutableArray<KeyValuePair<string, string>> Parameters = default)
{
    public static AwsOperation GetCallerIdentity { get; } = Query(AwsService.Sts, "GetCallerIdentity");

    public static AwsOperation DescribeRegions { get; } = Ec2("DescribeRegions", "regionInfo[]", pageSize: null) with { Parameters = [new("AllRegions", "true")] };

    public static AwsOperation DescribeInstances { get; } = Ec2("DescribeInstances", "reservationSet[]");

    public static AwsOperation DescribeSecurityGroups { get; } = Ec2("DescribeSecurityGroups", "securityGroupInfo[]");

    public static AwsOperation DescribeSubnets { get; } = Ec2("DescribeSubnets", "subnetSet[]");

    public static AwsOperation DescribeVpcs { get; } = Ec2("DescribeVpcs", "vpcSet[]");

    public static AwsOperation ListUsers { get; } = Iam("ListUsers", "Users[]");

    public static AwsOperation ListGroups { get; } = Iam("ListGroups", "Groups[]");

    public static AwsOperation ListRoles { get; } = Iam("ListRoles", "Roles[]");

    public static AwsOperation ListBuckets { get; } = new(
        AwsService.S3, "ListBuckets", "ListAllMyBucketsResult", "Buckets[]", "continuation-token", "ContinuationToken", [new("max-buckets", "1000")]);

    private static AwsOperation Query(AwsService service, string name) => new(service, name, $"{name}Response.{name}Result");

    private static AwsOperation Iam(string name, string list) => Query(AwsService.Iam, name) with
    {
        List = list,
        TokenIn = "Marker",
        TokenOut = "Marker",
        Parameters = [new("MaxItems", "1000")],
    };

    private static AwsOperation Ec2(string name, string list, string? pageSize = "1000") => new(
        AwsService.Ec2,
        name,
        $"{name}Response",
        list,
        pageSize is null ? null : "NextToken",
        "nextToken",
        pageSize is null ? [] : [new("MaxResults", pageSize)]);
}
