using Cartography.Core.Loading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Accounts;
using Cartography.Providers.Aws.Client;

namespace Cartography.Providers.Aws.S3;

/// <summary>S3 buckets.</summary>
[Owns<Bucket>]
internal sealed class Buckets : AwsGlobal
{
    public override string Name => "s3";

    public override async Task Collect(AwsAccountScope scope, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        await foreach (var bucket in scope.List(AwsOperation.ListBuckets, sink, cancel))
        {
            await sink.Add(Bucket.Read(bucket, $"arn:{scope.Partition}:s3:::{bucket.Text("Name")}"), cancel);
        }
    }
}
