namespace Cartography.Providers.Aws.Client;

/// <summary>How an AWS service writes calls and answers.</summary>
internal enum AwsProtocol
{
    /// <summary>A form with Action and Version; XML, the result in an element of its own.</summary>
    Query,

    /// <summary>A form with Action and Version; XML, the result right in the answer.</summary>
    Ec2,

    /// <summary>A path and query; XML.</summary>
    RestXml,
}
