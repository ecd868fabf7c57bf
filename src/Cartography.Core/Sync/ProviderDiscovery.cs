using Cartography.Core.Http;
using Microsoft.Extensions.Logging;

namespace Cartography.Core.Sync;

/// <summary>Asks providers for their scopes; what a provider throws ends here.</summary>
internal sealed class ProviderDiscovery(ProviderContext context, TimeProvider time, ILogger logger)
{
    public async Task<(Provider Provider, Discovery? Result, IReadOnlyList<StepReport> Failures)> Discover(Provider provider, CancellationToken cancel)
    {
        var started = time.GetTimestamp();

        try
        {
            var result = await provider.Discover(context, cancel);
            var failures = result is Discovered found ? found.Failures : [];
            return (provider, result, [.. failures.Select(failure => Report(failure))]);
        }
        catch (ProviderException error)
        {
            var coverage = error.Meaning == ErrorMeaning.Denied ? Coverage.Denied : Coverage.Failed;
            return (provider, null, [Report(new DiscoveryFailure(provider.Name, coverage, error.Message))]);
        }
        catch (Exception error) when (error is not Options.UsageException && !cancel.IsCancellationRequested)
        {
            // A defect of one provider must not end the others' work; the log keeps what is needed to mend it.
            logger.LogError(error, "{Provider} could not be looked at", provider.Name);
            var reason = $"A defect of the {provider.Name} module: {error.GetType().Name}. Please report it.";
            return (provider, null, [Report(new DiscoveryFailure(provider.Name, Coverage.Failed, reason))]);
        }

        StepReport Report(DiscoveryFailure failure) => new()
        {
            Provider = provider.Name,
            Resource = "discovery",
            Scope = failure.Scope,
            Coverage = failure.Coverage,
            Reason = failure.Reason,
            Duration = time.GetElapsedTime(started),
        };
    }
}
