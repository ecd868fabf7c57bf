using System.Collections.Frozen;
using Cartography.Core.Http;
using Cartography.Core.Loading;
using Cartography.Core.Stores;
using Microsoft.Extensions.Logging;

namespace Cartography.Core.Sync;

/// <summary>Runs one step, and says how it ended. What a provider throws ends here; what the store throws ends the run.</summary>
internal sealed class StepRunner(LoadSession session, TimeProvider time, ILogger logger)
{
    public async Task<StepReport> Run(Step step, CancellationToken cancel)
    {
        var started = time.GetTimestamp();
        var declared = step.Resource.Owns.Concat(step.Resource.Sees).Select(schema => schema.Name).ToFrozenSet(StringComparer.Ordinal);
        var buffer = new StepBuffer(step.Resource.Id, step.Scope.Id, declared, session);
        var (coverage, reason) = await Collect(step, buffer, cancel);
        await buffer.Complete(cancel);

        return new StepReport
        {
            Provider = step.Provider.Name,
            Resource = step.Resource.Id,
            Scope = step.Scope.Id,
            Coverage = coverage,
            Reason = reason,
            Nodes = buffer.Nodes,
            Edges = buffer.Edges,
            Duration = time.GetElapsedTime(started),
            Warnings = buffer.Log.Counts,
        };
    }

    private async Task<(Coverage Coverage, string? Reason)> Collect(Step step, StepBuffer buffer, CancellationToken cancel)
    {
        try
        {
            await step.Resource.Collect(step.Scope, buffer, cancel);
            return buffer.PartialReason is { } partial ? (Coverage.Partial, partial) : (Coverage.Complete, null);
        }
        catch (ProviderException error)
        {
            var coverage = error.Meaning == ErrorMeaning.Denied ? Coverage.Denied : Coverage.Failed;
            return (buffer.Nodes > 0 ? Coverage.Partial : coverage, error.Message);
        }
        catch (Exception error) when (error is not StoreException && !cancel.IsCancellationRequested)
        {
            // A defect of one provider must not end the others' work; the log keeps what is needed to mend it.
            logger.LogError(error, "{Provider} {Resource} in {Scope} failed unexpectedly", step.Provider.Name, step.Resource.Id, step.Scope.Id);
            return (buffer.Nodes > 0 ? Coverage.Partial : Coverage.Failed, $"A defect of the {step.Provider.Name} module: {error.GetType().Name}. Please report it.");
        }
    }
}
