using Cartography.Core.Ontology;
using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A disk, as far as the instance that it is attached to tells it.</summary>
[Node("AWSEBSVolume")]
[ExtraLabel("EBSVolume")]
internal sealed partial record InstanceVolume : IWithin<AwsAccount>, IBlockStorage
{
    /// <summary>Volume ID, such as vol-0abc.</summary>
    [Key("ebs.volumeId")]
    [Property("volumeid", Index = true)]
    public required string Id { get; init; }

    /// <summary>Its ARN, made from region, account and ID.</summary>
    [Property("arn", Index = true)]
    public required string Arn { get; init; }

    /// <summary>Whether it goes with its instance.</summary>
    [Property("deleteontermination", "ebs.deleteOnTermination")]
    public bool? DeleteOnTermination { get; init; }

    /// <summary>The instance that it is attached to.</summary>
    [Edge<Ec2Instance>("ATTACHED_TO")]
    public required string InstanceId { get; init; }

    string? IBlockStorage.DiskName => Id;
}
