using Cartography.Core.Ontology;
using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A virtual private network.</summary>
[Node("AWSVpc")]
internal sealed partial record Vpc : IWithin<AwsAccount>, IVirtualNetwork
{
    /// <summary>VPC ID, such as vpc-0abc.</summary>
    [Key("vpcId")]
    [Property("vpcid", Index = true)]
    public required string Id { get; init; }

    /// <summary>Its first range of IPv4 addresses.</summary>
    [Property("primary_cidr_block", "cidrBlock")]
    public string? PrimaryCidrBlock { get; init; }

    /// <summary>Whether hardware in it is shared: default, dedicated.</summary>
    [Property("instance_tenancy", "instanceTenancy")]
    public string? InstanceTenancy { get; init; }

    /// <summary>pending, available.</summary>
    [Property("state", "state")]
    public string? State { get; init; }

    /// <summary>Whether it is the region's default VPC.</summary>
    [Property("is_default", "isDefault")]
    public bool? IsDefault { get; init; }

    /// <summary>The ID of its DHCP options.</summary>
    [Property("dhcp_options_id", "dhcpOptionsId")]
    public string? DhcpOptionsId { get; init; }

    /// <summary>The region that it is in.</summary>
    [Property("region")]
    public required string Region { get; init; }

    string? IVirtualNetwork.NetworkName => Id;

    string? IVirtualNetwork.NetworkRange => PrimaryCidrBlock;

    string? IVirtualNetwork.NetworkRegion => Region;
}
