using Cartography.Core.Options;
using Cartography.Core.Stores;
using Cartography.Core.Sync;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cartography.Providers.Aws.Tests;

/// <summary>A sync of AWS, as tests start it.</summary>
internal static class AwsRun
{
    /// <summary>The environment that every run has, unless a test says otherwise.</summary>
    public static Dictionary<string, string> Environment(string endpoint) => new(StringComparer.Ordinal)
    {
        ["AWS_ACCESS_KEY_ID"] = "AKIAIOSFODNN7EXAMPLE",
        ["AWS_SECRET_ACCESS_KEY"] = "secret-of-the-test",
        ["AWS_ENDPOINT_URL"] = endpoint,
        ["AWS_REGION"] = "us-east-1",
    };

    public static Task<RunReport> Run(
        IGraphWriter store,
        long tag,
        IReadOnlyDictionary<string, string> environment,
        IReadOnlyDictionary<string, string>? options = null,
        Func<HttpMessageHandler>? handler = null,
        TimeProvider? time = null) =>
        new Synchronizer([new AwsProvider()], store, time ?? TimeProvider.System, NullLoggerFactory.Instance, handler).Run(
            new SyncRequest
            {
                Modules = ["aws"],
                UpdateTag = tag,
                Options = new OptionValues(options ?? new Dictionary<string, string>(StringComparer.Ordinal), name => environment.GetValueOrDefault(name)),
            },
            null,
            TestContext.Current.CancellationToken);
}
