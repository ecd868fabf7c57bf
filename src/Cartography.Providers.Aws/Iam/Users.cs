using Cartography.Core.Loading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Accounts;
using Cartography.Providers.Aws.Client;

namespace Cartography.Providers.Aws.Iam;

/// <summary>IAM users.</summary>
[Owns<User>]
internal sealed class Users : AwsGlobal
{
    public override string Name => "iam";

    public override string Part => "users";

    public override async Task Collect(AwsAccountScope scope, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        await foreach (var user in scope.List(AwsOperation.ListUsers, sink, cancel))
        {
            await sink.Add(User.Read(user), cancel);
        }
    }
}
