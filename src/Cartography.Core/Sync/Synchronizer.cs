using Cartography.Core.Loading;
using Cartography.Core.Options;
using Cartography.Core.Stores;
using Microsoft.Extensions.Logging;

namespace Cartography.Core.Sync;

/// <summary>
/// One sync: asks the selected providers for their scopes, reads all resources of all scopes side by side, writes what comes into the store,
/// then deletes what was read completely and is gone.
/// </summary>
/// <param name="providers">All providers that there are, in their usual order.</param>
/// <param name="writer">The store.</param>
/// <param name="time">The clock.</param>
/// <param name="loggers">Where messages go.</param>
/// <param name="handler">Makes the innermost HTTP handler of each client; null: the usual one, which honours the proxy variables.</param>
public sealed class Synchronizer(
    IReadOnlyList<Provider> providers,
    IGraphWriter writer,
    TimeProvider time,
    ILoggerFactory loggers,
    Func<HttpMessageHandler>? handler = null)
{
    private readonly ILogger _logger = loggers.CreateLogger<Synchronizer>();

    /// <summary>
    /// Runs it. Usage errors are <see cref="UsageException"/> and come before anything is read; a store that fails is a <see cref="StoreException"/>;
    /// everything else, cancellation included, is in the report.
    /// </summary>
    public async Task<RunReport> Run(SyncRequest request, IProgress<SyncProgress>? progress, CancellationToken cancel)
    {
        var selected = Select(request);
        var run = new RunState(time, request.UpdateTag);

        try
        {
            progress?.Report(new SyncProgress.Phase("discovering"));
            var runs = await Discover(selected, request, run, progress, cancel);
            await Read(runs, request, run, progress, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            run.Interrupted = true;
        }

        return run.Report();
    }

    private List<Provider> Select(SyncRequest request)
    {
        var selected = request.Modules is null ? [.. providers] : ModuleSelection.Of(providers, request.Modules);

        foreach (var provider in selected)
        {
            provider.Check(request.Options);
        }

        return selected;
    }

    private async Task<List<ProviderRun>> Discover(
        List<Provider> selected, SyncRequest request, RunState run, IProgress<SyncProgress>? progress, CancellationToken cancel)
    {
        var context = new ProviderContext(request.Options, time, loggers, handler ?? Http.HttpHandlers.Make);
        var discovery = new ProviderDiscovery(context, time, _logger);
        var found = await Task.WhenAll(selected.Select(provider => discovery.Discover(provider, cancel)));
        var runs = new List<ProviderRun>();

        foreach (var (provider, result, failures) in found)
        {
            run.Add(failures);

            if (result is NotConfigured missing)
            {
                run.NotConfigured.Add(provider.Name, missing.Reason);
            }
            else if (result is Discovered discovered)
            {
                var resources = provider.Resources.Where(resource => resource.IsFoundation || provider.IsSelected(resource, request.Options));
                var providerRun = new ProviderRun(provider, discovered, [.. resources]);
                runs.Add(providerRun);
                progress?.Report(new SyncProgress.Planned(provider.Name, providerRun.Steps.Count));
            }
        }

        return runs;
    }

    private async Task Read(List<ProviderRun> runs, SyncRequest request, RunState run, IProgress<SyncProgress>? progress, CancellationToken cancel)
    {
        if (runs.Count == 0)
        {
            return;
        }

        var labels = new LabelProgress();
        var steps = runs.SelectMany(provider => provider.Steps.Select(step => (Run: provider, Step: step))).ToList();
        steps.ForEach(pair => labels.StepPlanned(pair.Step.Produces));
        await writer.EnsureIndexes(IndexPlan.Of(steps.Select(pair => pair.Step.Resource)), cancel);

        using var spool = new EdgeSpool(request.SpoolFolder ?? System.IO.Path.GetTempPath());
        await using var loader = new Loader(writer);
        var edges = new EdgeQueue(loader, labels, spool);
        var session = new LoadSession(loader, edges, run.UpdateTag, request.Version, time);
        var runner = new StepRunner(session, time, _logger);

        try
        {
            progress?.Report(new SyncProgress.Phase("reading"));

            foreach (var foundation in new[] { true, false })
            {
                var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, request.Concurrency), CancellationToken = cancel };
                await Parallel.ForEachAsync(steps.Where(pair => pair.Step.Resource.IsFoundation == foundation), options, async (pair, token) =>
                {
                    var (provider, step) = pair;
                    progress?.Report(new SyncProgress.StepStarted(step.Provider.Name, step.Resource.Id, step.Scope.Id));
                    var report = await runner.Run(step, token);
                    provider.Ended(step, report.Coverage);
                    run.Add(report);
                    progress?.Report(new SyncProgress.StepEnded(report));
                    await edges.StepEnded(step.Produces, token);
                });
            }

            await loader.Drain(cancel);
            progress?.Report(new SyncProgress.Phase("sweeping"));
            await Sweep(runs, run, cancel);
        }
        finally
        {
            run.Changes += loader.Counts;
        }
    }

    private async Task Sweep(List<ProviderRun> runs, RunState run, CancellationToken cancel)
    {
        foreach (var provider in runs)
        {
            foreach (var sweep in SweepPlan.Of(provider.Provider.Resources, provider.CompleteScopes, run.UpdateTag))
            {
                WriteCounts counts;

                do
                {
                    counts = await writer.Delete(sweep, cancel);
                    run.Changes += counts;
                }
                while (counts.NodesDeleted + counts.EdgesDeleted > 0);
            }
        }
    }
}
