using System.CommandLine;
using Cartography.Cli.Options;
using Cartography.Core.Options;
using Cartography.Core.Stores;
using Cartography.Rules;
using Cartography.Rules.Commands;
using Cartography.Rules.Output;
using Cartography.Rules.Running;

namespace Cartography.Cli.Commands;

/// <summary><c>cartography rules</c>, also called as <c>cartography-rules</c>: compliance checks on the graph.</summary>
internal sealed class RulesCommand
{
    private readonly Option<string?> _rulesDir = new("--rules-dir") { Description = "A folder with rules of your own, beside the built-in ones.", HelpName = "DIR", Recursive = true };

    private readonly CommonOptions _common;
    private readonly CommandEnvironment _environment;

    private RulesCommand(CommonOptions common, CommandEnvironment environment)
    {
        _common = common;
        _environment = environment;
    }

    public static Command Create(CommonOptions common, CommandEnvironment environment)
    {
        var rules = new RulesCommand(common, environment);
        var command = new Command("rules", "Check the graph against security rules (also called as cartography-rules).") { rules.Frameworks(), rules.List(), rules.Run(), rules.Lint() };
        command.Options.Add(rules._rulesDir);
        return command;
    }

    private Command Frameworks()
    {
        var command = new Command("frameworks", "List the compliance frameworks that rules give evidence for.");
        command.SetAction((parsed, _) => new FrameworksCommand(Catalog(parsed)).RunAsync(_environment.Output));
        return command;
    }

    private Command List()
    {
        var rule = Rule("The rule whose facts are listed; all rules when it is left out.");
        var framework = Framework();
        var command = new Command("list", "List the rules, or the facts of one.") { rule, framework };
        command.SetAction((parsed, _) =>
            new ListCommand(Catalog(parsed)).RunAsync(parsed.GetValue(rule), parsed.GetValue(framework), _environment.Output, _environment.Error));
        return command;
    }

    private Command Lint()
    {
        var rule = Rule("The rule to check; all rules when it is left out.");
        var command = new Command("lint", "Check that the queries of rules read only and return what the rules promise.") { rule };
        command.SetAction((parsed, _) => new LintCommand(Catalog(parsed)).RunAsync(parsed.GetValue(rule), _environment.Output, _environment.Error));
        return command;
    }

    private Command Run()
    {
        var rule = Rule("The rule to run, or all.");
        var fact = new Argument<string?>("fact") { Description = "The only fact of the rule to run.", Arity = ArgumentArity.ZeroOrOne };
        var options = new RulesRunOptions();
        var framework = Framework();
        var command = new Command("run", "Ask the graph and report what was found.") { rule, fact, framework };

        foreach (var option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) => RunAsync(parsed, parsed.GetValue(rule), parsed.GetValue(fact), parsed.GetValue(framework), options, cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string? rule, string? fact, string? framework, RulesRunOptions options, CancellationToken cancel)
    {
        var uri = options.Uri(parsed, _environment);
        var folder = _common.DataFolder(parsed, _environment);

        var run = new RunCommandOptions
        {
            Rule = rule,
            Fact = fact,
            Framework = framework,
            Format = parsed.GetValue(options.Output),
            Style = new Style(_environment.TerminalWidth is not null),
            FailOn = options.FailOnSeverity(parsed),
            Suppressions = await options.ReadSuppressions(parsed, cancel),
            Since = await options.ReadBaseline(parsed, cancel),
            Compliance = parsed.GetValue(options.Compliance),
            Run = new RunOptions { Experimental = !parsed.GetValue(options.NoExperimental), Timeout = TimeSpan.FromSeconds(parsed.GetValue(options.Timeout)) },
            Opening = uri is null ? $"Opening the graph in {folder}..." : $"Connecting to Neo4j at {uri}...",
            Browser = uri is null ? null : BrowserLink.Of(uri),
        };

        Task<IGraphStore> Connect(CancellationToken token) => uri is null
            ? StoreOpener.OpenExisting(folder, _environment, token)
            : StoreOpener.OpenPlace(uri, mustExist: true, options.Login(parsed, _environment), _environment, token);

        return await new RunCommand(Catalog(parsed), Connect, _environment.Clock).RunAsync(run, _environment.Output, _environment.Error, cancel);
    }

    private RuleCatalog Catalog(ParseResult parsed)
    {
        try
        {
            return RuleCatalog.Load(parsed.GetValue(_rulesDir));
        }
        catch (RuleException error)
        {
            throw new UsageException(error.Message);
        }
    }

    private static Argument<string?> Rule(string description) => new("rule") { Description = description, Arity = ArgumentArity.ZeroOrOne };

    private static Option<string?> Framework() => new("--framework", "-f")
    {
        Description = "Only rules of a framework, as NAME, NAME:SCOPE or NAME:SCOPE:REVISION, such as CIS:aws.",
        HelpName = "FRAMEWORK",
    };
}
