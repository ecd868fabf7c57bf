using Cartography.Core.Loading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Accounts;
using Cartography.Providers.Aws.Client;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>VPCs, with their ranges of addresses.</summary>
[Owns<Vpc, Ipv4CidrBlock, Ipv6CidrBlock>]
internal sealed class Vpcs : AwsRegional
{
    public override string Name => "ec2:vpc";

    public override async Task Collect(AwsRegionScope scope, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        await foreach (var item in scope.List(AwsOperation.DescribeVpcs, sink, cancel))
        {
            var vpc = Vpc.Read(item, scope.Name);
            await sink.Add(vpc, cancel);

            foreach (var block in item.Items("cidrBlockAssociationSet"))
            {
                await sink.AddOwnerless(Ipv4CidrBlock.Read(block, vpc.Id), cancel);
            }

            foreach (var block in item.Items("ipv6CidrBlockAssociationSet"))
            {
                await sink.AddOwnerless(Ipv6CidrBlock.Read(block, vpc.Id), cancel);
            }
        }
    }
}
