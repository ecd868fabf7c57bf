using System.Collections.Immutable;
using Cartography.Core.Loading;
using Cartography.Core.Reading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Client;
using Cartography.Values;

namespace Cartography.Providers.Aws;

/// <summary>An account, asked for what does not belong to a region.</summary>
/// <param name="client">A client with the account's credentials.</param>
/// <param name="accountId">Its twelve digits.</param>
/// <param name="profile">The profile that leads to it.</param>
/// <param name="homeRegion">The region that calls without a region of their own go to.</param>
internal sealed class AwsAccountScope(AwsClient client, string accountId, string profile, string homeRegion) : Scope
{
    public override string Id => $"aws/{accountId}";

    public override ImmutableArray<Value> Owner { get; } = [Value.From(accountId)];

    public string AccountId => accountId;

    public string Profile => profile;

    public string Partition => AwsPartition.Of(homeRegion).Name;

    public IAsyncEnumerable<Item> List<TOwner>(AwsOperation operation, Sink<TOwner> sink, CancellationToken cancel) =>
        client.List(operation, homeRegion, sink.Log, cancel);
}
