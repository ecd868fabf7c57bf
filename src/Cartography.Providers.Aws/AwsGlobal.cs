using Cartography.Core.Sync;
using Cartography.Providers.Aws.Accounts;

namespace Cartography.Providers.Aws;

/// <summary>A resource that is asked once per account.</summary>
internal abstract class AwsGlobal : Resource<AwsAccountScope, AwsAccount>;
