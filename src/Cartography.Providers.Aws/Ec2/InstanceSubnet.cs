using Cartography.Core.Ontology;
using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A subnet, as far as an instance in it tells it.</summary>
[Node("AWSEC2Subnet")]
[ExtraLabel("EC2Subnet")]
internal sealed partial record InstanceSubnet : IWithin<AwsAccount>, ISubnet
{
    /// <summary>Subnet ID, such as subnet-0abc.</summary>
    [Key("subnetId")]
    [Property("subnetid", Index = true)]
    [Property("subnet_id", Index = true)]
    public required string Id { get; init; }

    /// <summary>The region that it is in.</summary>
    [Property("region")]
    public required string Region { get; init; }

    string? ISubnet.SubnetName => Id;

    string? ISubnet.SubnetRegion => Region;
}
