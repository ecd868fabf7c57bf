using Cartography.Core.Sync;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws;

/// <summary>A resource that is asked once per region of an account, and whose nodes the account owns.</summary>
internal abstract class AwsRegional : Resource<AwsRegionScope, AwsAccount>;
