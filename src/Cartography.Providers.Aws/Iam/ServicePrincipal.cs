using Cartography.Core.Ontology;
using Cartography.Core.Schema;

namespace Cartography.Providers.Aws.Iam;

/// <summary>An AWS service as a principal; one node for all accounts.</summary>
[Node("AWSServicePrincipal")]
[ExtraLabel("AWSPrincipal")]
internal sealed partial record ServicePrincipal : IOwnerless, IServiceAccount
{
    /// <summary>The service's name, such as ec2.amazonaws.com.</summary>
    [Key]
    [Property("arn", Index = true)]
    public required string Arn { get; init; }

    /// <summary>Service.</summary>
    [Property("type")]
    public static string Type => "Service";

    string? IServiceAccount.ServiceAccountName => Arn;
}
