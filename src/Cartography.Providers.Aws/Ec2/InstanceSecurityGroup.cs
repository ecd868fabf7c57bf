using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A security group, as far as an instance in it tells it.</summary>
[Node("AWSEC2SecurityGroup")]
[ExtraLabel("EC2SecurityGroup")]
internal sealed partial record InstanceSecurityGroup : IWithin<AwsAccount>
{
    /// <summary>Group ID, such as sg-0abc.</summary>
    [Key("groupId")]
    [Property("groupid", Index = true)]
    public required string Id { get; init; }

    /// <summary>The region that it is in.</summary>
    [Property("region")]
    public required string Region { get; init; }
}
