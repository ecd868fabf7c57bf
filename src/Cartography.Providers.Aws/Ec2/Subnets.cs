using Cartography.Core.Loading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Accounts;
using Cartography.Providers.Aws.Client;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>Subnets.</summary>
[Owns<Subnet>]
internal sealed class Subnets : AwsRegional
{
    public override string Name => "ec2:subnet";

    public override async Task Collect(AwsRegionScope scope, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        await foreach (var subnet in scope.List(AwsOperation.DescribeSubnets, sink, cancel))
        {
            await sink.Add(Subnet.Read(subnet, scope.Name), cancel);
        }
    }
}
