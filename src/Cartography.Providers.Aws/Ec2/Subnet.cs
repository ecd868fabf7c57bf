using Cartography.Core.Ontology;
using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A part of a VPC.</summary>
[Node("AWSEC2Subnet")]
[ExtraLabel("EC2Subnet")]
internal sealed partial record Subnet : IWithin<AwsAccount>, ISubnet
{
    /// <summary>Subnet ID, such as subnet-0abc.</summary>
    [Key("subnetId")]
    [Property("subnetid", Index = true)]
    [Property("subnet_id", Index = true)]
    public required string Id { get; init; }

    /// <summary>Its ARN.</summary>
    [Property("subnet_arn", "subnetArn")]
    public string? Arn { get; init; }

    /// <summary>Its range of IPv4 addresses, which also serves as its name.</summary>
    [Property("name", "cidrBlock")]
    [Property("cidr_block")]
    public string? CidrBlock { get; init; }

    /// <summary>How many of its IPv4 addresses are free.</summary>
    [Property("available_ip_address_count", "availableIpAddressCount")]
    public long? FreeAddresses { get; init; }

    /// <summary>Whether it is the zone's default subnet.</summary>
    [Property("default_for_az", "defaultForAz")]
    public bool? DefaultForZone { get; init; }

    /// <summary>Whether interfaces get an address of the customer's own pool.</summary>
    [Property("map_customer_owned_ip_on_launch", "mapCustomerOwnedIpOnLaunch")]
    public bool? MapsCustomerOwnedAddress { get; init; }

    /// <summary>pending, available ...</summary>
    [Property("state", "state")]
    public string? State { get; init; }

    /// <summary>Whether interfaces get an IPv6 address.</summary>
    [Property("assignipv6addressoncreation", "assignIpv6AddressOnCreation")]
    public bool? AssignsIpv6Address { get; init; }

    /// <summary>Whether instances get a public IPv4 address.</summary>
    [Property("map_public_ip_on_launch", "mapPublicIpOnLaunch")]
    public bool? MapsPublicAddress { get; init; }

    /// <summary>The availability zone that it is in.</summary>
    [Property("availability_zone", "availabilityZone")]
    public string? AvailabilityZone { get; init; }

    /// <summary>The zone's ID, the same for all accounts.</summary>
    [Property("availability_zone_id", "availabilityZoneId")]
    public string? AvailabilityZoneId { get; init; }

    /// <summary>The VPC that it is part of.</summary>
    [Property("vpc_id", "vpcId")]
    [Edge<Vpc>("MEMBER_OF_AWS_VPC")]
    public string? VpcId { get; init; }

    /// <summary>The region that it is in.</summary>
    [Property("region")]
    public required string Region { get; init; }

    string? ISubnet.SubnetName => Id;

    string? ISubnet.SubnetRange => CidrBlock;

    string? ISubnet.SubnetZone => AvailabilityZone;

    string? ISubnet.SubnetRegion => Region;
}
