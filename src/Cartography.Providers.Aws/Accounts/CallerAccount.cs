using Cartography.Core.Loading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Iam;

namespace Cartography.Providers.Aws.Accounts;

/// <summary>The account that the credentials belong to, and its root.</summary>
[Owns<AwsAccount>, Sees<RootPrincipal>]
internal sealed class CallerAccount : AwsGlobal
{
    public override string Name => "account";

    public override bool IsFoundation => true;

    public override async Task Collect(AwsAccountScope scope, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        await sink.AddOwnerless(new AwsAccount { Id = scope.AccountId, Name = scope.Profile, InScope = true }, cancel);
        await sink.Add(new RootPrincipal { Arn = RootPrincipal.ArnOf(scope.Partition, scope.AccountId) }, cancel);
    }
}
