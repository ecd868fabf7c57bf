using Cartography.Core.Loading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Accounts;
using Cartography.Providers.Aws.Client;

namespace Cartography.Providers.Aws.Iam;

/// <summary>IAM roles, with the principals that their trust policies name, and the accounts of these.</summary>
[Owns<Role, RootPrincipal, ServicePrincipal, FederatedPrincipal>, Sees<AwsAccountSeen>]
internal sealed class Roles : AwsGlobal
{
    public override string Name => "iam";

    public override string Part => "roles";

    public override async Task Collect(AwsAccountScope scope, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        var accounts = new HashSet<string>(StringComparer.Ordinal) { scope.AccountId };

        await foreach (var item in scope.List(AwsOperation.ListRoles, sink, cancel))
        {
            var trust = TrustPolicy.Read(item.Text("AssumeRolePolicyDocument"), sink.Log);
            await sink.Add(Role.Read(item, trust.All), cancel);

            foreach (var service in trust.Services)
            {
                await sink.AddOwnerless(new ServicePrincipal { Arn = service }, cancel);
            }

            foreach (var provider in trust.Federated)
            {
                await sink.Add(new FederatedPrincipal { Arn = provider }, cancel);
            }

            foreach (var account in trust.Aws.Concat(trust.Federated).Select(ForeignAccount).OfType<string>().Where(accounts.Add))
            {
                await sink.AddOwnerless(new AwsAccountSeen { Id = account }, cancel);
                await sink.Under<AwsAccount>(account).Add(new RootPrincipal { Arn = RootPrincipal.ArnOf(scope.Partition, account) }, cancel);
            }
        }
    }

    // The account of a root or an identity provider; a user or role of another account is not one that the original adds.
    private static string? ForeignAccount(string principal) =>
        principal.Split(':') is [_, _, _, _, { Length: 12 } account, var what]
            && (what.StartsWith("root", StringComparison.Ordinal) || what.Contains("-provider/", StringComparison.Ordinal))
            ? account
            : null;
}
