using Cartography.Core.Ontology;
using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A set of rules that let traffic to and from network interfaces through.</summary>
[Node("AWSEC2SecurityGroup")]
[ExtraLabel("EC2SecurityGroup")]
internal sealed partial record SecurityGroup : IWithin<AwsAccount>, INetworkAccessControl
{
    /// <summary>Group ID, such as sg-0abc.</summary>
    [Key("groupId")]
    [Property("groupid", Index = true)]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Property("name", "groupName")]
    public string? Name { get; init; }

    /// <summary>What it is for.</summary>
    [Property("description", "groupDescription")]
    public string? Description { get; init; }

    /// <summary>The region that it is in.</summary>
    [Property("region")]
    public required string Region { get; init; }

    /// <summary>The VPC that it belongs to.</summary>
    [Edge<Vpc>("MEMBER_OF_EC2_SECURITY_GROUP", "vpcId", By = "vpcid", Direction = EdgeDirection.Inward)]
    public string? VpcId { get; init; }

    /// <summary>The groups that rules for incoming traffic name.</summary>
    [From("ipPermissions[].groups[].groupId")]
    public IReadOnlyList<string> InboundGroups { get; init; } = [];

    /// <summary>The groups that rules for outgoing traffic name.</summary>
    [From("ipPermissionsEgress[].groups[].groupId")]
    public IReadOnlyList<string> OutboundGroups { get; init; } = [];

    /// <summary>The groups that rules name, each once.</summary>
    [Edge<SecurityGroup>("ALLOWS_TRAFFIC_FROM", By = "groupid")]
    public IReadOnlyList<string> NamedGroups => [.. InboundGroups.Union(OutboundGroups, StringComparer.Ordinal)];

    string? INetworkAccessControl.ControlName => Name;
}
