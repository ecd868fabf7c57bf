using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A range of IPv4 addresses that a security group rule names; one node for all rules that name it.</summary>
[Node("AWSIpRange")]
[ExtraLabel("IpRange")]
internal sealed partial record IpRange : IWithin<AwsAccount>
{
    /// <summary>The range, such as 10.0.0.0/16.</summary>
    [Key("cidrIp")]
    [Property("range")]
    public required string Id { get; init; }

    /// <summary>The rule that names it.</summary>
    [Edge<EgressRule>("MEMBER_OF_IP_RULE", By = "ruleid")]
    public required string RuleId { get; init; }
}
