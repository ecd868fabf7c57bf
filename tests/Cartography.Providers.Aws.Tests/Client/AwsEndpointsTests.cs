using Cartography.Core.Options;
using Cartography.Providers.Aws.Client;

namespace Cartography.Providers.Aws.Tests.Client;

public sealed class AwsEndpointsTests
{
    [Theory]
    [InlineData("ec2", "eu-west-1", "https://ec2.eu-west-1.amazonaws.com/", "eu-west-1")]
    [InlineData("iam", "eu-west-1", "https://iam.amazonaws.com/", "us-east-1")]
    [InlineData("iam", "us-gov-east-1", "https://iam.us-gov.amazonaws.com/", "us-gov-west-1")]
    [InlineData("iam", "cn-northwest-1", "https://iam.cn-north-1.amazonaws.com.cn/", "cn-north-1")]
    [InlineData("s3", "cn-north-1", "https://s3.cn-north-1.amazonaws.com.cn/", "cn-north-1")]
    [InlineData("sts", "ap-south-1", "https://sts.ap-south-1.amazonaws.com/", "ap-south-1")]
    public void Services_have_their_addresses_by_partition(string service, string region, string address, string signedFor)
    {
        Assert.Equal(new Uri(address), Endpoints([]).AddressOf(Service(service), region));
        Assert.Equal(signedFor, AwsEndpoints.SigningRegion(Service(service), region));
    }

    [Fact]
    public void A_given_address_goes_before_and_one_for_a_service_before_that()
    {
        var endpoints = Endpoints(new() { ["AWS_ENDPOINT_URL"] = "http://127.0.0.1:5000", ["AWS_ENDPOINT_URL_S3"] = "http://127.0.0.1:9000" });

        Assert.Equal(new Uri("http://127.0.0.1:5000"), endpoints.AddressOf(AwsService.Ec2, "eu-west-1"));
        Assert.Equal(new Uri("http://127.0.0.1:9000"), endpoints.AddressOf(AwsService.S3, "eu-west-1"));
        Assert.Equal(new Uri("http://profile:1"), Endpoints([], "http://profile:1").AddressOf(AwsService.S3, "eu-west-1"));
    }

    [Fact]
    public void An_address_that_is_none_is_refused()
    {
        var error = Assert.Throws<UsageException>(() => Endpoints(new() { ["AWS_ENDPOINT_URL"] = "localhost:5000" }).AddressOf(AwsService.Ec2, "eu-west-1"));

        Assert.Contains("'localhost:5000'", error.Message, StringComparison.Ordinal);
    }

    private static AwsEndpoints Endpoints(Dictionary<string, string> environment, string? ofProfile = null) =>
        new(new OptionValues(new Dictionary<string, string>(StringComparer.Ordinal), environment.GetValueOrDefault), ofProfile);

    private static AwsService Service(string name) => new[] { AwsService.Ec2, AwsService.Iam, AwsService.S3, AwsService.Sts }.Single(service => service.Name == name);
}
