using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A rule of a security group for incoming traffic.</summary>
[Node("AWSIpPermissionInbound")]
[ExtraLabel("AWSIpRule")]
[ExtraLabel("IpPermissionInbound")]
[ExtraLabel("IpRule")]
internal sealed partial record InboundRule : IWithin<AwsAccount>
{
    /// <summary>The group's ID, the direction, and ports and protocol in one text: rules that agree in these are one.</summary>
    [Key]
    [Property("ruleid", Index = true)]
    public string Id => RuleId.Of(GroupId, "IpPermissions", FromPort, ToPort, Protocol);

    /// <summary>The group that it belongs to.</summary>
    [Property("groupid", Index = true)]
    [Edge<SecurityGroup>("MEMBER_OF_EC2_SECURITY_GROUP", By = "groupid")]
    public required string GroupId { get; init; }

    /// <summary>The protocol as the answer names it.</summary>
    [From("ipProtocol")]
    public string? SaidProtocol { get; init; }

    /// <summary>tcp, udp, icmp, a number, or -1 for all.</summary>
    [Property("protocol")]
    public string Protocol => SaidProtocol ?? "all";

    /// <summary>The first port; nothing for all.</summary>
    [Property("fromport", "fromPort")]
    public long? FromPort { get; init; }

    /// <summary>The last port; nothing for all.</summary>
    [Property("toport", "toPort")]
    public long? ToPort { get; init; }
}
