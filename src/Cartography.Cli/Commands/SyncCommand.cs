using System.CommandLine;
using System.CommandLine.Help;
using Cartography.Cli.Options;
using Cartography.Cli.Reporting;
using Cartography.Core.Sync;
using Serilog.Extensions.Logging;

namespace Cartography.Cli.Commands;

/// <summary>The main job, <c>cartography [options]</c>: reads what the selected modules can reach into the graph.</summary>
internal static class SyncCommand
{
    public static RootCommand Create(CommonOptions common, CommandEnvironment environment)
    {
        var providers = ProviderRegistry.All();
        var options = new SyncOptions(providers);
        var root = new RootCommand("Reads what an organisation owns at its vendors, and keeps it as one graph that can be asked.");

        foreach (var option in options.All)
        {
            root.Options.Add(option);
        }

        root.Options.OfType<HelpOption>().Single().Action = new PanelHelp(common, options, environment);
        root.SetAction((parsed, cancel) => Run(parsed, providers, options, common, environment, cancel));
        return root;
    }

    private static async Task<int> Run(
        ParseResult parsed,
        IReadOnlyList<Provider> providers,
        SyncOptions options,
        CommonOptions common,
        CommandEnvironment environment,
        CancellationToken cancel)
    {
        var request = options.Request(parsed, environment);
        await using var log = LogSetup.Create(common.Logging(parsed));
        using var loggers = new SerilogLoggerFactory(log);
        await using var store = await StoreOpener.OpenOrCreate(common.DataFolder(parsed, environment), environment, cancel);
        log.Information("The graph is kept in {Store:l}", store.Description);

        var synchronizer = new Synchronizer(providers, store.Writer, environment.Clock, loggers);
        var report = await synchronizer.Run(request, new ProgressLog(log, environment.Clock), cancel);
        new RunSummary(environment.Error).Write(report);
        return report.ExitCode;
    }
}
