using Cartography.Core.Loading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Accounts;
using Cartography.Providers.Aws.Client;

namespace Cartography.Providers.Aws.Iam;

/// <summary>IAM groups.</summary>
[Owns<Group>]
internal sealed class Groups : AwsGlobal
{
    public override string Name => "iam";

    public override string Part => "groups";

    public override async Task Collect(AwsAccountScope scope, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        await foreach (var group in scope.List(AwsOperation.ListGroups, sink, cancel))
        {
            await sink.Add(Group.Read(group), cancel);
        }
    }
}
