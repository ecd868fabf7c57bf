using Cartography.Testing;

namespace Cartography.Providers.Aws.Tests;

/// <summary>A made-up AWS account with one region, that needs nothing outside of the tests.</summary>
internal sealed class FakeAws
{
    public const string Endpoint = "http://aws.example.test";

    public FakeAws()
    {
        Answer("GetCallerIdentity", "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>");
        Ec2("DescribeRegions", "regionInfo", "<item><regionName>eu-north-1</regionName><optInStatus>opt-in-not-required</optInStatus></item>"
            + "<item><regionName>af-south-1</regionName><optInStatus>not-opted-in</optInStatus></item>");
        Ec2("DescribeInstances", "reservationSet", Reservation("r-1", "i-1", "running"));
        Ec2("DescribeSecurityGroups", "securityGroupInfo", string.Empty);
        Ec2("DescribeSubnets", "subnetSet", string.Empty);
        Ec2("DescribeVpcs", "vpcSet", string.Empty);
        Iam("ListUsers", "Users", "<member><Arn>arn:aws:iam::111122223333:user/ann</Arn><UserName>ann</UserName></member>");
        Iam("ListGroups", "Groups", string.Empty);
        Iam("ListRoles", "Roles", string.Empty);
        Api.Answer(request => request.Method == "GET", "<ListAllMyBucketsResult><Buckets><Bucket><Name>b1</Name><BucketRegion>eu-north-1</BucketRegion></Bucket></Buckets></ListAllMyBucketsResult>");
    }

    public FakeApi Api { get; } = new();

    public static string Reservation(string reservation, string instance, string state, string inside = "") =>
        $"<item><reservationId>{reservation}</reservationId><ownerId>111122223333</ownerId><instancesSet><item><instanceId>{instance}</instanceId>"
        + $"<instanceState><name>{state}</name></instanceState><launchTime>2026-01-02T03:04:05.000Z</launchTime>{inside}</item></instancesSet></item>";

    public FakeAnswer Answer(string action, string body, int status = 200, string contentType = "text/xml") =>
        Api.Answer(request => request.Body.StartsWith($"Action={action}&", StringComparison.Ordinal), body, status, contentType);

    public FakeAnswer Ec2(string action, string list, string items, string? next = null) =>
        Answer(action, $"<{action}Response><{list}>{items}</{list}>{(next is null ? string.Empty : $"<nextToken>{next}</nextToken>")}</{action}Response>");

    public FakeAnswer Iam(string action, string list, string items) =>
        Answer(action, $"<{action}Response><{action}Result><{list}>{items}</{list}><IsTruncated>false</IsTruncated></{action}Result></{action}Response>");

    public FakeAnswer Fail(string action, string code, int status = 400) =>
        Answer(action, $"<Response><Errors><Error><Code>{code}</Code><Message>As the test wants.</Message></Error></Errors></Response>", status);
}
