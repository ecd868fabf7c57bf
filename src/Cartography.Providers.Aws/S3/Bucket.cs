using Cartography.Core.Ontology;
using Cartography.Core.Reading;
using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.S3;

/// <summary>An S3 bucket.</summary>
[Node("AWSS3Bucket")]
[ExtraLabel("S3Bucket")]
internal sealed partial record Bucket : IWithin<AwsAccount>, IObjectStorage
{
    /// <summary>Its name, which no other bucket of the partition has.</summary>
    [Key("Name")]
    [Property("name")]
    public required string Name { get; init; }

    /// <summary>The region that it is in, where the list says it.</summary>
    [Property("region", "BucketRegion")]
    public string? Region { get; init; }

    /// <summary>Its ARN.</summary>
    [Property("arn", Index = true)]
    public required string Arn { get; init; }

    /// <summary>When it was made.</summary>
    [From("CreationDate")]
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it was made, as text.</summary>
    [Property("creationdate")]
    public string? CreatedText => PlainTime.Of(Created);

    string? IObjectStorage.StorageName => Name;

    string? IObjectStorage.StorageLocation => Region;
}
