using Cartography.Core.Schema;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A range of IPv4 addresses of a VPC.</summary>
[Node("AWSCidrBlock")]
[ExtraLabel("AWSIpv4CidrBlock")]
internal sealed partial record Ipv4CidrBlock : IOwnerless
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

    /// <summary>The range, such as 10.0.0.0/16.</summary>
    [Property("cidr_block", "cidrBlock")]
    public string? Range { get; init; }

    /// <summary>associated, associating, failing ...</summary>
    [Property("block_state", "cidrBlockState.state")]
    public string? State { get; init; }

    /// <summary>Why it is in that state.</summary>
    [Property("block_state_message", "cidrBlockState.statusMessage")]
    public string? StateMessage { get; init; }
}
