using Cartography.Core.Schema;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A range of IPv6 addresses of a VPC.</summary>
[Node("AWSCidrBlock")]
[ExtraLabel("AWSIpv6CidrBlock")]
internal sealed partial record Ipv6CidrBlock : IOwnerless
{
    /// <summary>The VPC's ID and the range, with a bar between.</summary>
    [Key]
    public string Id => $"{VpcId}|{Range}";

    /// <summary>The VPC that it belongs to.</summary>
    [Property("vpcid")]
    [Edge<Vpc>("BLOCK_ASSOCIATION", Direction = EdgeDirection.Inward)]
    public required string VpcId { get; init; }

    /// <summary>The ID of its association with the VPC.</summary>
    [Property("association_id", "associationId")]
    public string? AssociationId { get; init; }

    /// <summary>The range, such as 2001:db8::/56.</summary>
    [Property("cidr_block", "ipv6CidrBlock")]
    public string? Range { get; init; }

    /// <summary>associated, associating, failing ...</summary>
    [Property("block_state", "ipv6CidrBlockState.state")]
    public string? State { get; init; }

    /// <summary>Why it is in that state.</summary>
    [Property("block_state_message", "ipv6CidrBlockState.statusMessage")]
    public string? StateMessage { get; init; }
}
