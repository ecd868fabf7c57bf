namespace Cartography.Providers.Aws.Client;

/// <summary>An AWS service: all that the client needs to know of it.</summary>
/// <param name="Name">Its name in addresses and signatures.</param>
/// <param name="Version">The version of its API.</param>
/// <param name="Protocol">How it writes calls and answers.</param>
/// <param name="IsGlobal">Whether it has one address for all regions of a partition.</param>
internal sealed record AwsService(string Name, string Version, AwsProtocol Protocol, bool IsGlobal = false)
{
    public static AwsService Sts { get; } = new("sts", "2011-06-15", AwsProtocol.Query);

    public static AwsService Ec2 { get; } = new("ec2", "2016-11-15", AwsProtocol.Ec2);

    public static AwsService Iam { get; } = new("iam", "2010-05-08", AwsProtocol.Query, IsGlobal: true);

    public static AwsService S3 { get; } = new("s3", "2006-03-01", AwsProtocol.RestXml);
}
