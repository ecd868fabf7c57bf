using Cartography.Core.Loading;
using Cartography.Core.Reading;
using Cartography.Core.Sync;
using Cartography.Providers.Aws.Accounts;
using Cartography.Providers.Aws.Client;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>EC2 instances, with what their answer says of reservations, interfaces, disks, subnets, groups and key pairs.</summary>
[Owns<Reservation, Ec2Instance, Ipv6Address>]
[Sees<InstanceSubnet, InstanceSecurityGroup, InstanceKeyPair, InstanceNetworkInterface, InstanceVolume>]
internal sealed class Instances : AwsRegional
{
    public override string Name => "ec2:instance";

    public override async Task Collect(AwsRegionScope scope, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        await foreach (var reservation in scope.List(AwsOperation.DescribeInstances, sink, cancel))
        {
            var instances = reservation.Items("instancesSet").Where(IsThere).ToList();

            if (instances.Count == 0)
            {
                continue;
            }

            var launched = Reservation.Read(reservation, scope.Name);
            await sink.Add(launched, cancel);

            foreach (var item in instances)
            {
                await Collect(item, launched.Id, scope, sink, cancel);
            }
        }
    }

    // AWS lists a machine for about an hour after its end, though nothing of it is left.
    private static bool IsThere(Item instance) => instance.Text("instanceState.name") is not "terminated";

    private static async Task Collect(Item item, string reservation, AwsRegionScope scope, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        var id = item.Key("instanceId");
        var instance = Ec2Instance.Read(item, scope.Arn("ec2", $"instance/{id}"), scope.Name, reservation) with
        {
            EksClusterName = EksTags.ClusterName(item),
            Ipv6Address = FirstIpv6Address(item),
        };
        await sink.Add(instance, cancel);

        if (instance.SubnetId is not null)
        {
            await sink.Add(InstanceSubnet.Read(item, scope.Name), cancel);
        }

        foreach (var group in item.Items("groupSet"))
        {
            await sink.Add(InstanceSecurityGroup.Read(group, scope.Name), cancel);
        }

        if (item.Text("keyName") is { Length: > 0 } key)
        {
            await sink.Add(new InstanceKeyPair { Arn = scope.Arn("ec2", $"key-pair/{key}"), Name = key, Region = scope.Name, InstanceId = id }, cancel);
        }

        foreach (var network in item.Items("networkInterfaceSet"))
        {
            await CollectInterface(network, instance, sink, cancel);
        }

        foreach (var mapping in item.Items("blockDeviceMapping").Where(mapping => !mapping.At("ebs").IsMissing))
        {
            await sink.Add(InstanceVolume.Read(mapping, scope.Arn("ec2", $"volume/{mapping.Text("ebs.volumeId")}"), id), cancel);
        }
    }

    private static async Task CollectInterface(Item item, Ec2Instance instance, Sink<AwsAccount> sink, CancellationToken cancel)
    {
        var network = InstanceNetworkInterface.Read(item, instance.Region, instance.Id, instance.SubnetId);

        // As in the original, an interface without groups is left to ec2:network_interface.
        if (network.SecurityGroups.Count > 0)
        {
            await sink.Add(network, cancel);
        }

        foreach (var address in item.Items("ipv6AddressesSet"))
        {
            await sink.Add(Ipv6Address.Read(address, instance.Region, network.Id), cancel);
        }
    }

    private static string? FirstIpv6Address(Item instance)
    {
        var first = instance.Items("networkInterfaceSet").FirstOrDefault(network => network.Integer("attachment.deviceIndex") == 0);
        var addresses = first.Items("ipv6AddressesSet").ToList();
        var primary = addresses.Find(address => address.Boolean("isPrimaryIpv6") == true);
        return (primary.IsMissing && addresses.Count > 0 ? addresses[0] : primary).Text("ipv6Address");
    }
}
