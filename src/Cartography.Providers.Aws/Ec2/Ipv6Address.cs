using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>An IPv6 address of a network interface.</summary>
[Node("AWSEC2Ipv6Address")]
[ExtraLabel("EC2Ipv6Address")]
[ExtraLabel("Ip")]
internal sealed partial record Ipv6Address : IWithin<AwsAccount>
{
    /// <summary>The address.</summary>
    [Key("ipv6Address")]
    [Property("ipv6_address", Index = true)]
    public required string Id { get; init; }

    /// <summary>The region that it is in.</summary>
    [Property("region")]
    public required string Region { get; init; }

    /// <summary>The network interface that has it.</summary>
    [Property("network_interface_id")]
    [Edge<InstanceNetworkInterface>("IPV6_ADDRESS", Direction = EdgeDirection.Inward)]
    public required string NetworkInterfaceId { get; init; }

    /// <summary>What the answer says of its being the primary one.</summary>
    [From("isPrimaryIpv6")]
    public bool? SaidPrimary { get; init; }

    /// <summary>Whether it is the interface's primary IPv6 address.</summary>
    [Property("primary")]
    public bool Primary => SaidPrimary ?? false;
}
