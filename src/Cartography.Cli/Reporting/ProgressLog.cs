using Cartography.Core.Sync;
using Serilog;

namespace Cartography.Cli.Reporting;

/// <summary>Tells the progress of a run as log lines.</summary>
internal sealed class ProgressLog(ILogger log) : IProgress<SyncProgress>
{
    public void Report(SyncProgress value)
    {
        switch (value)
        {
            case SyncProgress.Planned planned:
                log.Information("{Provider:l}: {Steps} steps to do", planned.Provider, planned.Steps);
                break;
            case SyncProgress.StepStarted started:
                log.Debug("{Provider:l}: {Resource:l} of {Scope:l} begins", started.Provider, started.Resource, started.Scope);
                break;
            case SyncProgress.StepEnded { Report: { Coverage: Coverage.Complete } step }:
                log.Information(
                    "{Provider:l}: {Resource:l} of {Scope:l}: {Nodes} nodes in {Seconds:0.0} s",
                    step.Provider, step.Resource, step.Scope, step.Nodes, step.Duration.TotalSeconds);
                break;
            case SyncProgress.StepEnded { Report: var step }:
                log.Warning(
                    "{Provider:l}: {Resource:l} of {Scope:l} is {Coverage:l}: {Reason:l}",
                    step.Provider, step.Resource, step.Scope, step.Coverage.ToString().ToLowerInvariant(), step.Reason ?? "no reason was given");
                break;
            case SyncProgress.Phase phase:
                log.Debug("Now {Phase:l}", phase.Name);
                break;
        }
    }
}
