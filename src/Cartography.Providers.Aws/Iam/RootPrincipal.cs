using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Iam;

/// <summary>An account as a principal: trust in it is trust in whoever the account lets act.</summary>
[Node("AWSRootPrincipal")]
[ExtraLabel("AWSPrincipal")]
internal sealed partial record RootPrincipal : IWithin<AwsAccount>
{
    /// <summary>Its ARN, such as arn:aws:iam::123456789012:root.</summary>
    [Key]
    [Property("arn", Index = true)]
    public required string Arn { get; init; }

    public static string ArnOf(string partition, string account) => $"arn:{partition}:iam::{account}:root";
}
