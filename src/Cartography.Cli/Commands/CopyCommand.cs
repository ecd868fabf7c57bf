using System.CommandLine;
using Cartography.Cli.Options;
using Cartography.Cli.Reporting;
using Cartography.Stores.Copying;

namespace Cartography.Cli.Commands;

/// <summary><c>cartography copy</c>: a whole graph from one store into another, empty one.</summary>
internal static class CopyCommand
{
    public static Command Create(CommonOptions common, CommandEnvironment environment)
    {
        var from = Place("--from", "What is copied: a folder, or the URI of a Neo4j such as neo4j+s://host.");
        var to = Place("--to", "Where it goes: a new folder, or the URI of a Neo4j whose database is empty.");
        var user = new Option<string?>("--user") { Description = "The user at the Neo4j.", HelpName = "NAME" };
        var password = new Option<string?>("--password-env-var") { Description = "The NAME of an environment variable that holds the user's password.", HelpName = "VARIABLE" };
        var database = new Option<string?>("--database") { Description = "The database in the Neo4j (default: the user's home database).", HelpName = "NAME" };
        var command = new Command("copy", "Copy a whole graph, from Neo4j or to it.") { from, to, user, password, database };

        command.SetAction(async (parsed, cancel) =>
        {
            var login = new StoreLogin(parsed.GetValue(user), parsed.GetValue(password), parsed.GetValue(database));
            await using var log = LogSetup.Create(common.Logging(parsed));
            await using var source = await StoreOpener.OpenPlace(parsed.GetRequiredValue(from), mustExist: true, login, environment, cancel);
            await using var target = await StoreOpener.OpenPlace(parsed.GetRequiredValue(to), mustExist: false, login, environment, cancel);
            log.Information("Copying {Source:l} to {Target:l}", source.Description, target.Description);

            var progress = new CopyLog(log);
            var digest = await new GraphCopy(source, target, progress).Run(cancel);
            await environment.Error.WriteLineAsync($"Copied and compared: {digest}.");
            return ExitCode.Success;
        });

        return command;
    }

    private static Option<string> Place(string name, string description) =>
        new(name) { Description = description, HelpName = "URI|DIR", Required = true };
}
