using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A network interface, as far as its instance tells it.</summary>
[Node("AWSNetworkInterface")]
[ExtraLabel("NetworkInterface")]
internal sealed partial record InstanceNetworkInterface : IWithin<AwsAccount>
{
    /// <summary>Interface ID, such as eni-0abc.</summary>
    [Key("networkInterfaceId")]
    public required string Id { get; init; }

    /// <summary>in-use, available ...</summary>
    [Property("status", "status")]
    public string? Status { get; init; }

    /// <summary>Its hardware address.</summary>
    [Property("mac_address", "macAddress", Index = true)]
    public string? MacAddress { get; init; }

    /// <summary>What it is for.</summary>
    [Property("description", "description")]
    public string? Description { get; init; }

    /// <summary>Its name in the private DNS.</summary>
    [Property("private_dns_name", "privateDnsName", Index = true)]
    public string? PrivateDnsName { get; init; }

    /// <summary>Its first private address.</summary>
    [Property("private_ip_address", "privateIpAddress", Index = true)]
    public string? PrivateIpAddress { get; init; }

    /// <summary>The region that it is in.</summary>
    [Property("region")]
    public required string Region { get; init; }

    /// <summary>The instance that it is attached to.</summary>
    [Edge<Ec2Instance>("NETWORK_INTERFACE", Direction = EdgeDirection.Inward)]
    public required string InstanceId { get; init; }

    /// <summary>The subnet of its instance.</summary>
    [Edge<Subnet>("PART_OF_SUBNET")]
    public required string? SubnetId { get; init; }

    /// <summary>The security groups that filter its traffic.</summary>
    [Edge<SecurityGroup>("MEMBER_OF_EC2_SECURITY_GROUP", "groupSet[].groupId")]
    public IReadOnlyList<string> SecurityGroups { get; init; } = [];
}
