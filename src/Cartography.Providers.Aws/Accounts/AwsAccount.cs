using Cartography.Core.Ontology;
using Cartography.Core.Schema;

namespace Cartography.Providers.Aws.Accounts;

/// <summary>An AWS account that is synced.</summary>
[Node("AWSAccount")]
internal sealed partial record AwsAccount : IOwnerless, ITenant
{
    /// <summary>The account's twelve digits.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>The name of the profile that leads to it.</summary>
    [Property("name")]
    public string? Name { get; init; }

    /// <summary>Whether it is one of those that are synced.</summary>
    [Property("inscope")]
    public bool? InScope { get; init; }

    string? ITenant.TenantName => Name;
}
