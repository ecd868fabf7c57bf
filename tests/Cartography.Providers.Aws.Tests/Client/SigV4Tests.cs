using Cartography.Providers.Aws.Client;

namespace Cartography.Providers.Aws.Tests.Client;

/// <summary>Signatures against the examples that AWS publishes in its documentation and its test suite.</summary>
public sealed class SigV4Tests
{
    private const string Key = "AKIDEXAMPLE";
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private const string DocumentationKey = "AKIAIOSFODNN7EXAMPLE";
    private const string DocumentationSecret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private const string Empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static readonly DateTimeOffset SuiteTime = new(2015, 8, 30, 12, 36, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset DocumentationTime = new(2013, 5, 24, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Get_vanilla_of_the_test_suite()
    {
        var request = new SigningRequest(
            "GET", new Uri("https://example.amazonaws.com/"), [new("Host", "example.amazonaws.com"), new("X-Amz-Date", "20150830T123600Z")],
            Empty, SuiteTime, "us-east-1", "service");

        Assert.Equal(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, "
            + "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
            SigV4.Authorization(request, Key, Secret));
    }

    [Fact]
    public void List_users_of_the_documentation()
    {
        var request = new SigningRequest(
            "GET",
            new Uri("https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08"),
            [
                new("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"), new("Host", "iam.amazonaws.com"), new("X-Amz-Date", "20150830T123600Z"),
            ],
            Empty, SuiteTime, "us-east-1", "iam");

        Assert.EndsWith(
            "SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
            SigV4.Authorization(request, Key, Secret), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/test.txt", "Range", "bytes=0-9", "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")]
    [InlineData("/?lifecycle", null, null, "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543")]
    [InlineData("/?max-keys=2&prefix=J", null, null, "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")]
    public void Objects_and_lists_of_the_documentation_of_s3(string path, string? header, string? value, string signature)
    {
        var headers = new List<KeyValuePair<string, string>>
        {
            new("Host", "examplebucket.s3.amazonaws.com"), new("x-amz-content-sha256", Empty), new("x-amz-date", "20130524T000000Z"),
        };

        if (header is not null)
        {
            headers.Add(new(header, value!));
        }

        var request = new SigningRequest(
            "GET", new Uri("https://examplebucket.s3.amazonaws.com" + path), headers, Empty, DocumentationTime, "us-east-1", "s3");

        Assert.EndsWith("Signature=" + signature, SigV4.Authorization(request, DocumentationKey, DocumentationSecret), StringComparison.Ordinal);
    }
}
