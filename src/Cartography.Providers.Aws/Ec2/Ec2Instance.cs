using Cartography.Core.Ontology;
using Cartography.Core.Schema;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>A virtual machine in EC2.</summary>
[Node("AWSEC2Instance")]
[ExtraLabel("EC2Instance")]
internal sealed partial record Ec2Instance : IWithin<AwsAccount>, IComputeInstance
{
    /// <summary>Instance ID, such as i-0abc.</summary>
    [Key("instanceId")]
    [Property("instanceid", Index = true)]
    public required string Id { get; init; }

    /// <summary>Its ARN, made from region, account and ID, since no answer says it.</summary>
    [Property("arn", Index = true)]
    public required string Arn { get; init; }

    /// <summary>The region that it is in.</summary>
    [Property("region")]
    public required string Region { get; init; }

    /// <summary>The reservation that it was launched with.</summary>
    [Edge<Reservation>("MEMBER_OF_EC2_RESERVATION", By = "reservationid")]
    public required string? ReservationId { get; init; }

    /// <summary>Its name in the public DNS.</summary>
    [Property("publicdnsname", "dnsName", Index = true)]
    public string? PublicDnsName { get; init; }

    /// <summary>Its address in its VPC.</summary>
    [Property("privateipaddress", "privateIpAddress")]
    public string? PrivateIpAddress { get; init; }

    /// <summary>Its address on the internet.</summary>
    [Property("publicipaddress", "ipAddress")]
    public string? PublicIpAddress { get; init; }

    /// <summary>The image that it was launched from.</summary>
    [Property("imageid", "imageId")]
    public string? ImageId { get; init; }

    /// <summary>Its size, such as t3.micro.</summary>
    [Property("instancetype", "instanceType")]
    public string? InstanceType { get; init; }

    /// <summary>Whether detailed monitoring is on: enabled, disabled ...</summary>
    [Property("monitoringstate", "monitoring.state")]
    public string? MonitoringState { get; init; }

    /// <summary>running, stopped, terminated ...</summary>
    [Property("state", "instanceState.name")]
    public string? State { get; init; }

    /// <summary>When it was launched.</summary>
    [Property("launchtime", "launchTime")]
    public DateTimeOffset? LaunchTime { get; init; }

    /// <summary>When it was launched, as the text of seconds since 1970 with one decimal.</summary>
    [Property("launchtimeunix")]
    public string? LaunchTimeUnix => EpochText.Of(LaunchTime);

    /// <summary>The ARN of the instance profile by which it acts.</summary>
    [Property("iaminstanceprofile", "iamInstanceProfile.arn")]
    [Edge("INSTANCE_PROFILE", "AWSInstanceProfile", By = "arn")]
    public string? InstanceProfile { get; init; }

    /// <summary>The availability zone that it is in.</summary>
    [Property("availabilityzone", "placement.availabilityZone")]
    public string? AvailabilityZone { get; init; }

    /// <summary>Whether its hardware is shared: default, dedicated, host.</summary>
    [Property("tenancy", "placement.tenancy")]
    public string? Tenancy { get; init; }

    /// <summary>The ARN of the group of hosts that it runs on.</summary>
    [Property("hostresourcegrouparn", "placement.hostResourceGroupArn")]
    public string? HostResourceGroupArn { get; init; }

    /// <summary>Windows, or nothing.</summary>
    [Property("platform", "platform")]
    public string? Platform { get; init; }

    /// <summary>i386, x86_64, arm64 ...</summary>
    [Property("architecture", "architecture")]
    public string? Architecture { get; init; }

    /// <summary>Whether its network path to disks is its own.</summary>
    [Property("ebsoptimized", "ebsOptimized")]
    public bool? EbsOptimized { get; init; }

    /// <summary>legacy-bios, uefi ...</summary>
    [Property("bootmode", "bootMode")]
    public string? BootMode { get; init; }

    /// <summary>spot, scheduled, or nothing.</summary>
    [Property("instancelifecycle", "instanceLifecycle")]
    public string? Lifecycle { get; init; }

    /// <summary>Whether it can hibernate.</summary>
    [Property("hibernationoptions", "hibernationOptions.configured")]
    public bool? Hibernation { get; init; }

    /// <summary>Whether the metadata service asks for a token: required, optional.</summary>
    [Property("metadatahttptokens", "metadataOptions.httpTokens", Index = true)]
    public string? MetadataHttpTokens { get; init; }

    /// <summary>How many network hops an answer of the metadata service may travel.</summary>
    [Property("metadatahttpputresponsehoplimit", "metadataOptions.httpPutResponseHopLimit")]
    public long? MetadataHopLimit { get; init; }

    /// <summary>Whether the metadata service can be reached: enabled, disabled.</summary>
    [Property("metadatahttpendpoint", "metadataOptions.httpEndpoint")]
    public string? MetadataHttpEndpoint { get; init; }

    /// <summary>Whether the metadata service answers on IPv6: enabled, disabled.</summary>
    [Property("metadatahttpprotocolipv6", "metadataOptions.httpProtocolIpv6")]
    public string? MetadataHttpProtocolIpv6 { get; init; }

    /// <summary>Whether the metadata service tells the tags: enabled, disabled.</summary>
    [Property("metadatainstancetags", "metadataOptions.instanceMetadataTags")]
    public string? MetadataInstanceTags { get; init; }

    /// <summary>Which versions of the metadata service answer: v2_only, v1_or_v2.</summary>
    [Property("imdsaccessmode")]
    public string? ImdsAccessMode => MetadataHttpTokens switch
    {
        "required" => "v2_only",
        "optional" => "v1_or_v2",
        _ => null,
    };

    /// <summary>Whether the first version of the metadata service answers.</summary>
    [Property("imdsv1enabled")]
    public bool? ImdsV1Enabled => ImdsAccessMode is { } mode ? mode == "v1_or_v2" : null;

    /// <summary>Whether only the second version of the metadata service answers.</summary>
    [Property("imdsv2required")]
    public bool? ImdsV2Required => ImdsAccessMode is { } mode ? mode == "v2_only" : null;

    /// <summary>The EKS cluster that its tags say it is a node of.</summary>
    [Property("eks_cluster_name")]
    [Edge("MEMBER_OF_EKS_CLUSTER", "AWSEKSCluster", By = "name")]
    public string? EksClusterName { get; init; }

    /// <summary>The IPv6 address of its first network interface.</summary>
    [Property("ipv6address")]
    public string? Ipv6Address { get; init; }

    /// <summary>The subnet that it is in.</summary>
    [Edge<Subnet>("PART_OF_SUBNET", "subnetId")]
    public string? SubnetId { get; init; }

    /// <summary>The security groups that filter its traffic.</summary>
    [Edge<SecurityGroup>("MEMBER_OF_EC2_SECURITY_GROUP", "groupSet[].groupId")]
    public IReadOnlyList<string> SecurityGroups { get; init; } = [];

    string? IComputeInstance.InstanceName => Id;

    string? IComputeInstance.InstanceRegion => Region;

    string? IComputeInstance.PublicAddress => PublicIpAddress;

    string? IComputeInstance.PrivateAddress => PrivateIpAddress;

    string? IComputeInstance.InstanceState => State switch
    {
        "shutting-down" => "stopping",
        "pending" or "running" or "stopping" or "stopped" or "terminated" => State,
        _ => null,
    };

    string? IComputeInstance.InstanceSize => InstanceType;

    DateTimeOffset? IComputeInstance.InstanceCreated => LaunchTime;
}
