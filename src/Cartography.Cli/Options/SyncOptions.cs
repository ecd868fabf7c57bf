using System.CommandLine;
using Cartography.Core.Options;
using Cartography.Core.Sync;

namespace Cartography.Cli.Options;

/// <summary>The options of a sync: its own, and those that the providers declare, as flags and as environment variables.</summary>
internal sealed class SyncOptions
{
    private static readonly OptionDefinition SelectedModules = new()
    {
        Name = "selected-modules",
        Kind = OptionKind.List,
        Description = "The modules to run, in this order, separated by commas (default: all that have credentials).",
        Panel = CorePanel,
    };

    private static readonly OptionDefinition UpdateTag = new()
    {
        Name = "update-tag",
        Kind = OptionKind.Integer,
        Description = "The run's tag, stored as lastupdated on all that was seen (default: the current Unix time).",
        Panel = CorePanel,
    };

    private const string CorePanel = "Core Options";

    private readonly List<Entry> _options;

    public SyncOptions(IReadOnlyList<Provider> providers) => _options =
    [
        new Entry(null, SelectedModules, OptionFor(SelectedModules)),
        new Entry(null, UpdateTag, OptionFor(UpdateTag)),
        .. providers.SelectMany(provider => provider.Options.Select(option => new Entry(provider.Name, option, OptionFor(option)))),
    ];

    /// <summary>The options for the command line, in order.</summary>
    public IEnumerable<Option> All => _options.Select(entry => entry.Option);

    /// <summary>The options under their headings; those of modules that <c>--selected-modules</c> leaves out are left out too.</summary>
    public IEnumerable<OptionPanel> Panels(ParseResult parsed, CommandEnvironment environment)
    {
        var selected = Values(parsed, environment).List(SelectedModules);

        return _options
            .Where(entry => entry.Module is null || selected is null || selected.Contains(entry.Module, StringComparer.Ordinal))
            .GroupBy(entry => entry.Definition.Panel, StringComparer.Ordinal)
            .Select(panel => new OptionPanel(panel.Key, [.. panel.Select(entry => entry.Option)]));
    }

    /// <summary>What is asked for, from flags and, below them, environment variables.</summary>
    public SyncRequest Request(ParseResult parsed, CommandEnvironment environment)
    {
        var values = Values(parsed, environment);

        return new SyncRequest
        {
            Options = values,
            Modules = values.List(SelectedModules),
            UpdateTag = values.Integer(UpdateTag),
            Version = ProgramVersion.Number,
        };
    }

    private OptionValues Values(ParseResult parsed, CommandEnvironment environment)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var (_, definition, option) in _options)
        {
            if (Given(parsed, definition, option) is { } flag)
            {
                values[definition.Name] = flag;
            }
            else if (environment.Variable(definition.EnvironmentName) is { } variable)
            {
                values[definition.Name] = variable;
            }
        }

        return new OptionValues(values, environment.Variable);
    }

    private static string? Given(ParseResult parsed, OptionDefinition definition, Option option)
    {
        if (parsed.GetResult(option) is not { Implicit: false } result)
        {
            return null;
        }

        return definition.Kind == OptionKind.Flag && result.Tokens.Count == 0 ? "true" : string.Join(',', result.Tokens.Select(token => token.Value));
    }

    private static Option<string?> OptionFor(OptionDefinition definition)
    {
        var description = definition.Default is { } value ? $"{definition.Description} (default: {value})" : definition.Description;

        // Values stay text here: the registry's own types say what a wrong one must be told, whether it comes from a flag or a variable.
        return new Option<string?>("--" + definition.Name)
        {
            Description = description,
            Hidden = definition.Hidden,
            Arity = definition.Kind == OptionKind.Flag ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
            HelpName = definition.Kind switch
            {
                OptionKind.Flag => null,
                OptionKind.Integer => "N",
                OptionKind.List => "A,B",
                OptionKind.SecretVariable => "VARIABLE",
                _ => "TEXT",
            },
        };
    }

    private sealed record Entry(string? Module, OptionDefinition Definition, Option Option);
}
