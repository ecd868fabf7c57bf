using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Iam;

/// <summary>An identity provider outside of AWS as a principal.</summary>
[Node("AWSFederatedPrincipal")]
[ExtraLabel("AWSPrincipal")]
internal sealed partial record FederatedPrincipal : IWithin<AwsAccount>
{
    /// <summary>Its ARN, or its name where it has none.</summary>
    [Key]
    [Property("arn", Index = true)]
    public required string Arn { get; init; }

    /// <summary>Federated.</summary>
    [Property("type")]
    public static string Type => "Federated";
}
