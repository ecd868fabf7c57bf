using System.CommandLine;
using Cartography.Cli.Reporting;

namespace Cartography.Cli.Options;

/// <summary>The options that every command takes.</summary>
internal sealed class CommonOptions
{
    public Option<bool> Verbose { get; } = new("--verbose", "-v", "--debug", "-d")
    {
        Description = "Log everything, with the stack trace of each error.",
        Recursive = true,
    };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Log warnings and errors only.", Recursive = true };

    public Option<bool> LogTimestamps { get; } = new("--log-timestamps") { Description = "Begin each log line with the time.", Recursive = true };

    public Option<LogFormat> LogFormat { get; } = new("--log-format") { Description = "How log lines look.", HelpName = "text|json", Recursive = true };

    public Option<string?> DataDir { get; } = new("--data-dir")
    {
        Description = "The folder of the graph (default: ~/.cartography).",
        HelpName = "DIR",
        Recursive = true,
    };

    public IEnumerable<Option> All => [DataDir, Verbose, Quiet, LogTimestamps, LogFormat];

    public LogOptions Logging(ParseResult parsed) => new(
        parsed.GetValue(Verbose), parsed.GetValue(Quiet), parsed.GetValue(LogTimestamps), parsed.GetValue(LogFormat) == Options.LogFormat.Json);

    public string DataFolder(ParseResult parsed, CommandEnvironment environment) =>
        Path.GetFullPath(parsed.GetValue(DataDir) ?? environment.Variable("CARTOGRAPHY_DATA_DIR") ?? environment.DefaultDataFolder);
}
