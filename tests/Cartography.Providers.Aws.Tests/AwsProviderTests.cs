using Cartography.Core.Options;
using Cartography.Core.Sync;
using Cartography.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Cartography.Providers.Aws.Tests;

public sealed class AwsProviderTests
{
    private readonly FakeAws _aws = new();
    private readonly MemoryStore _store = new();

    [Fact]
    public async Task An_account_is_read_whole()
    {
        var report = await Run(1);

        Assert.Equal(0, report.ExitCode);
        Assert.Equal(["111122223333", "arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:user/ann", "b1", "i-1", "r-1"], Ids());
        var instance = _store.Nodes.Single(node => node.Properties["id"].AsString() == "i-1");
        Assert.Equal("1767323045.0", instance.Properties["launchtimeunix"].AsString());
        Assert.Equal("arn:aws:ec2:eu-north-1:111122223333:instance/i-1", instance.Properties["arn"].AsString());
        Assert.Equal("aws/111122223333/eu-north-1", instance.Scope);
    }

    [Fact]
    public async Task Every_page_of_a_list_is_read()
    {
        _aws.Ec2("DescribeInstances", "reservationSet", FakeAws.Reservation("r-1", "i-1", "running"), next: "more+/=");
        _aws.Api.Answer(
            request => request.Body.Contains("NextToken=more%2B%2F%3D", StringComparison.Ordinal),
            $"<DescribeInstancesResponse><reservationSet>{FakeAws.Reservation("r-2", "i-2", "running")}</reservationSet></DescribeInstancesResponse>");

        await Run(1);

        Assert.Contains("i-2", Ids());
    }

    [Fact]
    public async Task A_list_that_points_back_to_a_page_is_not_taken_for_whole()
    {
        await Run(1);
        _aws.Ec2("DescribeInstances", "reservationSet", string.Empty, next: "same");

        var report = await Run(2);

        Assert.Equal(3, report.ExitCode);
        Assert.Contains("i-1", Ids());
        Assert.Contains("read before", report.Incomplete.Single().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_its_list_is_not_taken_for_empty()
    {
        await Run(1);
        _aws.Answer("DescribeInstances", "<DescribeInstancesResponse><requestId>1</requestId></DescribeInstancesResponse>");

        var report = await Run(2);

        Assert.Equal(Coverage.Failed, report.Incomplete.Single().Coverage);
        Assert.Contains("i-1", Ids());
    }

    [Fact]
    public async Task What_is_gone_is_deleted_and_a_terminated_machine_is_gone()
    {
        await Run(1);
        _aws.Ec2("DescribeInstances", "reservationSet", FakeAws.Reservation("r-1", "i-1", "terminated"));

        var report = await Run(2);

        Assert.Equal(0, report.ExitCode);
        Assert.DoesNotContain("i-1", Ids());
        Assert.DoesNotContain("r-1", Ids());
    }

    [Fact]
    public async Task A_region_that_was_disabled_is_empty()
    {
        _aws.Ec2("DescribeRegions", "regionInfo", "<item><regionName>af-south-1</regionName><optInStatus>opted-in</optInStatus></item>");
        await Run(1);
        Assert.Contains("i-1", Ids());
        _aws.Ec2("DescribeRegions", "regionInfo", "<item><regionName>af-south-1</regionName><optInStatus>not-opted-in</optInStatus></item>");

        await Run(2);

        Assert.DoesNotContain("i-1", Ids());
    }

    [Theory]
    [InlineData("UnauthorizedOperation", Coverage.Denied)]
    [InlineData("AccessDenied", Coverage.Denied)]
    [InlineData("InvalidParameterValue", Coverage.Failed)]
    public async Task An_error_of_one_call_leaves_the_rest_alone(string code, Coverage coverage)
    {
        await Run(1);
        _aws.Fail("DescribeInstances", code);

        var report = await Run(2);

        Assert.Equal(3, report.ExitCode);
        var step = report.Incomplete.Single();
        Assert.Equal((coverage, "ec2:instance"), (step.Coverage, step.Resource));
        Assert.Contains(code, step.Reason, StringComparison.Ordinal);
        Assert.Contains("i-1", Ids());
    }

    [Theory]
    [InlineData("ExpiredToken", "sign in again")]
    [InlineData("InvalidClientTokenId", "AWS does not know these credentials")]
    [InlineData("SignatureDoesNotMatch", "The secret key does not belong")]
    public async Task Credentials_that_do_not_work_are_said_to_and_nothing_is_synced(string code, string advice)
    {
        _aws.Fail("GetCallerIdentity", code, 403);

        var report = await Run(1);

        Assert.Equal(1, report.ExitCode);
        Assert.Contains(advice, report.Incomplete.Single().Reason, StringComparison.Ordinal);
        Assert.Empty(_store.Nodes);
    }

    [Fact]
    public async Task A_web_page_instead_of_an_answer_names_the_setting_to_look_at()
    {
        _aws.Answer("GetCallerIdentity", "<!doctype html><html><body>Welcome</body></html>", contentType: "text/html");

        var report = await Run(1);

        var reason = report.Incomplete.Single().Reason;
        Assert.Equal(1, report.ExitCode);
        Assert.Contains("a web page (HTML", reason, StringComparison.Ordinal);
        Assert.Contains("AWS_ENDPOINT_URL", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Regions_that_cannot_be_listed_leave_the_account_itself()
    {
        await Run(1);
        _aws.Fail("DescribeRegions", "UnauthorizedOperation", 403);

        var report = await Run(2);

        Assert.Equal(3, report.ExitCode);
        Assert.Equal(("discovery", "aws/111122223333/regions", Coverage.Denied), report.Incomplete.Select(step => (step.Resource, step.Scope, step.Coverage)).Single());
        Assert.Contains("i-1", Ids());
    }

    [Fact]
    public async Task Without_credentials_it_says_where_it_looked_and_what_to_do()
    {
        var report = await AwsRun.Run(
            _store, 1, new Dictionary<string, string>(StringComparer.Ordinal) { ["AWS_EC2_METADATA_DISABLED"] = "true" }, handler: () => _aws.Api);

        Assert.Equal(1, report.ExitCode);
        var reason = report.NotConfigured["aws"];
        Assert.All(["AWS_ACCESS_KEY_ID", "profile 'default'", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_EC2_METADATA_DISABLED", "aws configure"], part => Assert.Contains(part, reason, StringComparison.Ordinal));
        Assert.Empty(_aws.Api.Requests);
    }

    [Fact]
    public async Task A_profile_that_is_not_there_is_named()
    {
        var report = await AwsRun.Run(_store, 1, new Dictionary<string, string>(StringComparer.Ordinal) { ["AWS_PROFILE"] = "no-such-profile" });

        Assert.Contains("'no-such-profile'", report.Incomplete.Single().Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aws-regions", "Europe", "'Europe' is no name of a region")]
    [InlineData("aws-regions", " , ", "names no region")]
    [InlineData("aws-regions", "eu-nowhere-7", "AWS has no region 'eu-nowhere-7'")]
    [InlineData("aws-requested-syncs", "ec2:instances", "there is no resource 'ec2:instances'. The resources are: iam, s3, ec2:instance")]
    public async Task What_an_option_cannot_take_is_refused_before_anything_is_written(string option, string value, string message)
    {
        var error = await Assert.ThrowsAsync<UsageException>(() => Run(1, new(StringComparer.Ordinal) { [option] = value }));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Empty(_store.Nodes);
    }

    [Fact]
    public async Task Only_the_requested_resources_are_asked()
    {
        await Run(1, new(StringComparer.Ordinal) { ["aws-requested-syncs"] = "ec2:vpc", ["aws-regions"] = "eu-north-1" });

        Assert.Equal(["GetCallerIdentity", "DescribeVpcs"], _aws.Api.Requests.Select(request => request.Body.Split('&')[0]["Action=".Length..]));
    }

    [Fact]
    public async Task No_secret_is_in_the_graph_the_report_or_a_request_but_as_a_signature()
    {
        _aws.Fail("ListUsers", "AccessDenied", 403);

        var report = await Run(1);

        var seen = string.Join('\n', GraphText.Of(_store)) + string.Join('\n', report.Steps) + string.Join('\n', _aws.Api.Requests.Select(request => request + request.Headers));
        Assert.DoesNotContain("secret-of-the-test", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trust_policy_brings_the_accounts_that_it_names()
    {
        var policy = Uri.EscapeDataString("""
            {"Statement":{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::444455556666:root","arn:aws:iam::111122223333:user/ann"],"Service":"ec2.amazonaws.com"}}}
            """);
        _aws.Iam("ListRoles", "Roles", $"<member><Arn>arn:aws:iam::111122223333:role/r</Arn><AssumeRolePolicyDocument>{policy}</AssumeRolePolicyDocument></member>");

        await Run(1);

        Assert.Equal(
            ["arn:aws:iam::111122223333:user/ann", "arn:aws:iam::444455556666:root", "ec2.amazonaws.com"],
            _store.Edges.Where(edge => edge.Type == "TRUSTS_AWS_PRINCIPAL").Select(edge => edge.End.Properties["id"].AsString()).Order(StringComparer.Ordinal));
        Assert.Contains(_store.Edges, edge => edge.Type == "RESOURCE" && edge.Start.Properties["id"].AsString() == "444455556666");
    }

    private List<string> Ids() => [.. _store.Nodes.Select(node => node.Properties["id"].AsString()).Order(StringComparer.Ordinal)];

    private Task<RunReport> Run(long tag, Dictionary<string, string>? options = null) =>
        AwsRun.Run(_store, tag, AwsRun.Environment(FakeAws.Endpoint), options, () => _aws.Api, new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56)));
}
