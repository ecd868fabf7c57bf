using Cartography.Core.Ontology;
using Cartography.Core.Reading;
using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Iam;

/// <summary>An IAM user.</summary>
[Node("AWSUser")]
[ExtraLabel("AWSPrincipal")]
internal sealed partial record User : IWithin<AwsAccount>, IUserAccount
{
    /// <summary>Its ARN.</summary>
    [Key("Arn")]
    [Property("arn", Index = true)]
    public required string Arn { get; init; }

    /// <summary>Its ID, which no other user ever gets.</summary>
    [Property("userid", "UserId", Index = true)]
    public string? UserId { get; init; }

    /// <summary>Its name.</summary>
    [Property("name", "UserName")]
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

    /// <summary>When its password was last used; nothing when never.</summary>
    [Property("passwordlastused_dt", "PasswordLastUsed")]
    public DateTimeOffset? PasswordLastUsed { get; init; }

    /// <summary>When its password was last used, as text; empty when never.</summary>
    [Property("passwordlastused")]
    public string PasswordLastUsedText => PlainTime.Of(PasswordLastUsed) ?? string.Empty;

    string? IUserAccount.AccountUsername => Name;
}
