using System.CommandLine;
using Cartography.Cli.Options;
using Cartography.Cli.Reporting;
using Cartography.Stores.Sharing;
using Cartography.Values;

namespace Cartography.Cli.Commands;

/// <summary><c>cartography query</c>: one Cypher statement against the graph, its rows to stdout.</summary>
internal static class QueryCommand
{
    public static Command Create(CommonOptions common, CommandEnvironment environment)
    {
        var text = new Argument<string>("statement") { Description = "A Cypher statement; - reads it from standard input." };
        var format = new Option<ResultFormat>("--format") { Description = "How the rows are printed (default: table).", HelpName = "table|json|csv" };
        var parameters = new Option<string[]>("--param")
        {
            Description = "A parameter of the statement, as name=json. Can be given several times.",
            HelpName = "NAME=JSON",
        };

        var command = new Command("query", "Ask the graph in Cypher.") { text, format, parameters };

        command.SetAction(async (parsed, cancel) =>
        {
            var statement = parsed.GetRequiredValue(text);
            statement = statement == "-" ? await environment.Input.ReadToEndAsync(cancel) : statement;
            var values = MapValue.Of((parsed.GetValue(parameters) ?? []).Select(QueryParameter.Parse).ToArray());
            var writer = ResultWriter.Of(parsed.GetValue(format), environment.Output, environment.TerminalWidth);

            await using var store = await StoreOpener.OpenExisting(common.DataFolder(parsed, environment), environment, cancel);

            if (store is not HeldStore)
            {
                await environment.Error.WriteLineAsync($"Asking the {store.Description}.");
            }

            await using var session = store.OpenSession();
            await using var result = await session.RunAsync(statement, values, cancel);
            writer.Begin(result.Columns);

            await foreach (var row in result.Rows.WithCancellation(cancel))
            {
                writer.Row([.. row]);
            }

            writer.End();
            await ReportChanges(result.Counters, environment);
            return ExitCode.Success;
        });

        return command;
    }

    private static async Task ReportChanges(IReadOnlyDictionary<string, long> counters, CommandEnvironment environment)
    {
        var changes = counters.Where(counter => counter.Value != 0).Select(counter => $"{counter.Key.Replace('-', ' ')}: {counter.Value}").ToList();

        if (changes.Count > 0)
        {
            await environment.Error.WriteLineAsync(string.Join(", ", changes));
        }
    }
}
