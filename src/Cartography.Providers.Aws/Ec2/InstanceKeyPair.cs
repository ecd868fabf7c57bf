using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A key pair, as far as an instance that it opens tells it.</summary>
[Node("AWSEC2KeyPair")]
[ExtraLabel("EC2KeyPair")]
[ExtraLabel("KeyPair")]
internal sealed partial record InstanceKeyPair : IWithin<AwsAccount>
{
    /// <summary>Its ARN, made from region, account and name.</summary>
    [Key]
    [Property("arn", Index = true)]
    public required string Arn { get; init; }

    /// <summary>Its name.</summary>
    [Property("keyname")]
    public required string Name { get; init; }

    /// <summary>The region that it is in.</summary>
    [Property("region")]
    public required string Region { get; init; }

    /// <summary>The instance that it opens.</summary>
    [Edge<Ec2Instance>("SSH_LOGIN_TO")]
    public required string InstanceId { get; init; }
}
