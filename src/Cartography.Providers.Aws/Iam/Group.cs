using Cartography.Core.Ontology;
using Cartography.Core.Reading;
using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Iam;

/// <summary>An IAM group.</summary>
[Node("AWSGroup")]
[ExtraLabel("AWSPrincipal")]
internal sealed partial record Group : IWithin<AwsAccount>, IUserGroup
{
    /// <summary>Its ARN.</summary>
    [Key("Arn")]
    [Property("arn", Index = true)]
    public required string Arn { get; init; }

    /// <summary>Its ID, which no other group ever gets.</summary>
    [Property("groupid", "GroupId")]
    public string? GroupId { get; init; }

    /// <summary>Its name.</summary>
    [Property("name", "GroupName")]
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

    string? IUserGroup.GroupName => Name;
}
