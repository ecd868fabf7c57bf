using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Cartography.Cli.Options;

/// <summary>
/// <c>--help</c> of the sync: its commands, then its options under the headings that the providers give them. When
/// <c>--selected-modules</c> stands beside it, the panels of other modules are left out; their options still work.
/// </summary>
internal sealed class PanelHelp(CommonOptions common, SyncOptions sync, CommandEnvironment environment) : SynchronousCommandLineAction
{
    private const int Indent = 2;
    private const int LongestLeftColumn = 44;
    private const int WidthWithoutTerminal = 120;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;

        if (command is not RootCommand)
        {
            return new HelpAction().Invoke(parseResult);
        }

        Line(command.Description ?? string.Empty);
        Section("Usage", [("cartography [options]", "sync"), .. command.Subcommands.Select(sub => ($"cartography {sub.Name} ...", sub.Description ?? string.Empty))]);

        foreach (var panel in sync.Panels(parseResult, environment))
        {
            Section(panel.Name, panel.Options.Where(option => !option.Hidden).Select(Row));
        }

        Section("Common Options", common.All.Select(Row).Append(("--version", "Print the release and end.")).Append(("-h, --help", "Print this and end.")));
        Line("Every option can also be given by environment: CARTOGRAPHY_ and its name in capitals, such as CARTOGRAPHY_UPDATE_TAG.");
        return ExitCode.Success;
    }

    private static (string Left, string Right) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(name => name.Length));
        return (option.HelpName is { } value ? $"{names} {value}" : names, option.Description ?? string.Empty);
    }

    private void Section(string title, IEnumerable<(string Left, string Right)> rows)
    {
        var lines = rows.ToList();

        if (lines.Count == 0)
        {
            return;
        }

        var left = Math.Min(LongestLeftColumn, lines.Max(line => line.Left.Length)) + 2;
        Line(string.Empty);
        Line(title + ":");

        foreach (var (name, text) in lines)
        {
            var wrapped = Wrap(text, Math.Max(30, (environment.TerminalWidth ?? WidthWithoutTerminal) - left - Indent - 1)).ToList();
            var onOneLine = name.Length < left;
            Line(new string(' ', Indent) + (onOneLine ? name.PadRight(left) + wrapped[0] : name));

            foreach (var line in wrapped.Skip(onOneLine ? 1 : 0))
            {
                Line(new string(' ', Indent + left) + line);
            }
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = string.Empty;

        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }

    private void Line(string text) => environment.Output.WriteLine(text);
}
