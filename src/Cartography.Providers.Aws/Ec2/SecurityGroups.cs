using Cartography.Core.Loading;
using Cartography.Core.Reading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Accounts;
using Cartography.Providers.Aws.Client;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>Security groups, with their rules and the ranges that these name. IPv6 ranges and prefix lists are not kept, as in the original.</summary>
[Owns<SecurityGroup, InboundRule, EgressRule, IpRange>]
internal sealed class SecurityGroups : AwsRegional
{
    public override string Name => "ec2:security_group";

    public override async Task Collect(AwsRegionScope scope, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        await foreach (var item in scope.List(AwsOperation.DescribeSecurityGroups, sink, cancel))
        {
            var group = SecurityGroup.Read(item, scope.Name);
            await sink.Add(group, cancel);

            foreach (var permission in item.Items("ipPermissions"))
            {
                var rule = InboundRule.Read(permission, group.Id);
                await sink.Add(rule, cancel);
                await AddRanges(permission, rule.Id, sink, cancel);
            }

            foreach (var permission in item.Items("ipPermissionsEgress"))
            {
                var rule = EgressRule.Read(permission, group.Id);
                await sink.Add(rule, cancel);
                await AddRanges(permission, rule.Id, sink, cancel);
            }
        }
    }

    private static async Task AddRanges(Item permission, string rule, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        foreach (var range in permission.Items("ipRanges"))
        {
            await sink.Add(IpRange.Read(range, rule), cancel);
        }
    }
}
