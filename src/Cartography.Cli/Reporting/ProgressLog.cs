using Cartography.Core.Sync;
using Serilog;

namespace Cartography.Cli.Reporting;

/// <summary>Tells the progress of a run as log lines: every few seconds how far each provider is, at once what went wrong.</summary>
internal sealed class ProgressLog(ILogger log, TimeProvider clock) : IProgress<SyncProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, ProviderProgress> _providers = new(StringComparer.Ordinal);

    public void Report(SyncProgress value)
    {
        switch (value)
        {
            case SyncProgress.Planned planned:
                log.Information("{Provider:l}: {Steps} steps to do", planned.Provider, planned.Steps);
                Of(planned.Provider).Planned(planned.Steps);
                break;
            case SyncProgress.StepStarted started:
                log.Debug("{Provider:l}: {Resource:l} of {Scope:l} begins", started.Provider, started.Resource, started.Scope);
                break;
            case SyncProgress.StepEnded ended:
                Ended(ended.Report);
                break;
            case SyncProgress.Phase phase:
                log.Debug("Now {Phase:l}", phase.Name);
                break;
        }
    }

    private void Ended(StepReport step)
    {
        if (step.Coverage == Coverage.Complete)
        {
            log.Debug(
                "{Provider:l}: {Resource:l} of {Scope:l}: {Nodes} nodes in {Seconds:0.0} s",
                step.Provider, step.Resource, step.Scope, step.Nodes, step.Duration.TotalSeconds);
        }
        else
        {
            log.Warning(
                "{Provider:l}: {Resource:l} of {Scope:l} is {Coverage:l}: {Reason:l}",
                step.Provider, step.Resource, step.Scope, step.Coverage.ToString().ToLowerInvariant(), step.Reason ?? "no reason was given");
        }

        if (Of(step.Provider).Ended(step.Nodes, clock.GetTimestamp(), Pause, clock) is { } far)
        {
            log.Information("{Provider:l}: {Done} of {Steps} steps done, {Nodes} nodes read", step.Provider, far.Done, far.Steps, far.Nodes);
        }
    }

    private ProviderProgress Of(string provider)
    {
        lock (_lock)
        {
            if (!_providers.TryGetValue(provider, out var progress))
            {
                _providers[provider] = progress = new ProviderProgress(clock.GetTimestamp());
            }

            return progress;
        }
    }
}
