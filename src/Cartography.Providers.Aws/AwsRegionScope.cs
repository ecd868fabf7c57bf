using System.Collections.Immutable;
using Cartography.Core.Loading;
using Cartography.Core.Reading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Client;
using Cartography.Values;

namespace Cartography.Providers.Aws;

/// <summary>A region of an account.</summary>
/// <param name="client">A client with the account's credentials.</param>
/// <param name="accountId">The account's twelve digits.</param>
/// <param name="region">The region's name.</param>
/// <param name="enabled">Whether the account has the region enabled; if not, nothing is there.</param>
internal sealed class AwsRegionScope(AwsClient client, string accountId, string region, bool enabled) : Scope
{
    public override string Id => $"aws/{accountId}/{region}";

    public override ImmutableArray<Value> Owner { get; } = [Value.From(accountId)];

    public override bool IsEmpty => !enabled;

    public string Name => region;

    public string AccountId => accountId;

    /// <summary>The ARN of something in this region and account.</summary>
    public string Arn(string service, string resource) => $"arn:{AwsPartition.Of(region).Name}:{service}:{region}:{accountId}:{resource}";

    public IAsyncEnumerable<Item> List<TOwner>(AwsOperation operation, Sink<TOwner> sink, CancellationToken cancel) =>
        client.List(operation, region, sink.Log, cancel);
}
