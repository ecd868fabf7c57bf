using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>Instances that were launched by one request.</summary>
[Node("AWSEC2Reservation")]
[ExtraLabel("EC2Reservation")]
internal sealed partial record Reservation : IWithin<AwsAccount>
{
    /// <summary>Reservation ID, such as r-0abc.</summary>
    [Key("reservationId")]
    [Property("reservationid")]
    public required string Id { get; init; }

    /// <summary>The account that launched them.</summary>
    [Property("ownerid", "ownerId")]
    public string? OwnerId { get; init; }

    /// <summary>Who launched them in the owner's place, such as Auto Scaling.</summary>
    [Property("requesterid", "requesterId")]
    public string? RequesterId { get; init; }

    /// <summary>The region that they are in.</summary>
    [Property("region")]
    public required string Region { get; init; }
}
