using System.CommandLine;
using System.CommandLine.Help;
using Cartography.Cli.Commands;
using Cartography.Cli.Options;
using Cartography.Core.Options;

namespace Cartography.Cli;

/// <summary>The whole command line: reads it, runs the command, and turns every end into an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that <paramref name="args"/> ask for; gives its <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] args, CommandEnvironment environment, CancellationToken cancel)
    {
        try
        {
            environment = environment with { Clock = FixedClock.Of(environment.Variable) };
        }
        catch (UsageException error)
        {
            await environment.Error.WriteLineAsync(error.Message);
            return ExitCode.Usage;
        }

        var common = new CommonOptions();
        var parsed = Build(common, environment).Parse(args);

        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            foreach (var error in parsed.Errors)
            {
                await environment.Error.WriteLineAsync(error.Message);
            }

            await environment.Error.WriteLineAsync("Run with --help to see what can be said.");
            return ExitCode.Usage;
        }

        return await RunAsync(parsed, parsed.GetValue(common.Verbose), environment, cancel);
    }

    private static async Task<int> RunAsync(ParseResult parsed, bool debug, CommandEnvironment environment, CancellationToken cancel)
    {
        try
        {
            var invocation = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = environment.Output,
                Error = environment.Error,
            };

            return await parsed.InvokeAsync(invocation, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await environment.Error.WriteLineAsync("Interrupted. What was acknowledged is kept.");
            return ExitCode.Interrupted;
        }
        catch (Exception error)
        {
            var failure = Failure.Of(error);
            await environment.Error.WriteLineAsync(debug ? error.ToString() : failure.Sentence);
            return failure.ExitCode;
        }
    }

    private static RootCommand Build(CommonOptions common, CommandEnvironment environment)
    {
        var root = SyncCommand.Create(common, environment);

        foreach (var option in common.All)
        {
            root.Options.Add(option);
        }

        root.Subcommands.Add(QueryCommand.Create(common, environment));
        root.Subcommands.Add(ServeCommand.Create(common, environment));
        root.Subcommands.Add(CopyCommand.Create(common, environment));
        root.Subcommands.Add(RulesCommand.Create(common, environment));
        return root;
    }
}
