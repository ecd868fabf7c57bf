using Cartography.Core.Ontology;
using Cartography.Core.Reading;
using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Iam;

/// <summary>An IAM role.</summary>
[Node("AWSRole")]
[ExtraLabel("AWSPrincipal")]
internal sealed partial record Role : IWithin<AwsAccount>, IPermissionRole
{
    /// <summary>Its ARN.</summary>
    [Key("Arn")]
    [Property("arn", Index = true)]
    public required string Arn { get; init; }

    /// <summary>Its ID, which no other role ever gets.</summary>
    [Property("roleid", "RoleId", Index = true)]
    public string? RoleId { get; init; }

    /// <summary>Its name.</summary>
    [Property("name", "RoleName")]
    public string? Name { get; init; }

    /// <summary>The path before its name, / when there is none.</summary>
    [Property("path", "Path")]
    public string? Path { get; init; }

    /// <summary>When it was made.</summary>
    [Property("createdate_dt", "CreateDate")]
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it was made, as text.</summary>
    [Property("createdate")]
    public string? CreatedText => PlainTime.Of(Created);

    /// <summary>The principals that its trust policy lets take it on.</summary>
    [Edge("TRUSTS_AWS_PRINCIPAL", "AWSPrincipal", By = "arn")]
    public required IReadOnlyList<string> TrustedPrincipals { get; init; }

    string? IPermissionRole.RoleName => Name;

    string? IPermissionRole.RoleKind => "custom";

    string? IPermissionRole.RoleReach => "account";
}
