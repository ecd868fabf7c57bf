using Cartography.Core.Ontology;
using Cartography.Core.Schema;

namespace Cartography.Providers.Aws.Accounts;

/// <summary>An AWS account that something synced points to; it need not be synced itself.</summary>
[Node("AWSAccount", SemanticLabels = false)]
internal sealed partial record AwsAccountSeen : IOwnerless, ITenant
{
    /// <summary>The account's twelve digits.</summary>
    [Key]
    public required string Id { get; init; }
}
