using System.CommandLine;
using Cartography.Core.Options;
using Cartography.Rules;
using Cartography.Rules.Output;
using Cartography.Rules.Running;

namespace Cartography.Cli.Options;

/// <summary>The options of <c>rules run</c>.</summary>
internal sealed class RulesRunOptions
{
    private const string DefaultUri = "bolt://localhost:7687";

    private readonly Option<string?> _uri = new("--uri") { Description = "The Neo4j to ask instead of the graph in the data folder (or NEO4J_URI).", HelpName = "URI" };

    private readonly Option<string?> _user = new("--user") { Description = "The user at the Neo4j (or NEO4J_USER).", HelpName = "NAME" };

    private readonly Option<string?> _database = new("--database") { Description = "The database in the Neo4j (or NEO4J_DATABASE).", HelpName = "NAME" };

    private readonly Option<string?> _password = new("--neo4j-password-env-var")
    {
        Description = "The NAME of an environment variable that holds the password (default: NEO4J_PASSWORD).",
        HelpName = "VARIABLE",
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Exit with 1 when there are findings, or findings of this severity or worse.",
        HelpName = "findings|low|medium|high|critical",
    };

    private readonly Option<string?> _suppressions = new("--suppressions") { Description = "A YAML file of findings to live with: target, reason, expires.", HelpName = "FILE" };

    private readonly Option<string?> _since = new("--since") { Description = "An earlier JSON report: only what is new is reported.", HelpName = "FILE" };

    public Option<OutputFormat> Output { get; } = new("--output", "-o") { Description = "The form of the report (default: text).", HelpName = "text|json|sarif|csv|junit|html" };

    public Option<bool> Experimental { get; } = new("--experimental") { Description = "Run facts that may still change too; this is the default." };

    public Option<bool> NoExperimental { get; } = new("--no-experimental") { Description = "Run stable facts only." };

    public Option<bool> Compliance { get; } = new("--compliance") { Description = "End with the state of each framework and control." };

    public Option<int> Timeout { get; } = new("--timeout")
    {
        Description = "Seconds that one fact may take (default: 120).",
        HelpName = "N",
        DefaultValueFactory = _ => 120,
    };

    public IEnumerable<Option> All => [_uri, _user, _database, _password, Output, Experimental, NoExperimental, _failOn, _suppressions, _since, Compliance, Timeout];

    /// <summary>The Neo4j to ask; null for the graph in the data folder. Any of its options or variables selects it.</summary>
    public string? Uri(ParseResult parsed, CommandEnvironment environment)
    {
        var uri = parsed.GetValue(_uri) ?? environment.Variable("NEO4J_URI");
        var isAsked = parsed.GetValue(_user) ?? parsed.GetValue(_database) ?? parsed.GetValue(_password)
            ?? environment.Variable("NEO4J_USER") ?? environment.Variable("NEO4J_DATABASE") ?? environment.Variable("NEO4J_PASSWORD");
        return uri ?? (isAsked is null ? null : DefaultUri);
    }

    /// <summary>How to log in there.</summary>
    public StoreLogin Login(ParseResult parsed, CommandEnvironment environment)
    {
        var variable = parsed.GetValue(_password) ?? (environment.Variable("NEO4J_PASSWORD") is null ? null : "NEO4J_PASSWORD");
        var user = parsed.GetValue(_user) ?? environment.Variable("NEO4J_USER") ?? (variable is null ? null : "neo4j");
        return new StoreLogin(user, variable, parsed.GetValue(_database) ?? environment.Variable("NEO4J_DATABASE"));
    }

    /// <summary>From which severity on findings make the command fail; null: none do.</summary>
    public Severity? FailOnSeverity(ParseResult parsed) => parsed.GetValue(_failOn) switch
    {
        null => null,
        "findings" => Severity.Info,
        var text when Enum.TryParse<Severity>(text, ignoreCase: true, out var severity) => severity,
        var text => throw new UsageException($"--fail-on takes findings, low, medium, high or critical, not '{text}'."),
    };

    /// <summary>The findings to live with.</summary>
    public async Task<SuppressionFile> ReadSuppressions(ParseResult parsed, CancellationToken cancel) =>
        parsed.GetValue(_suppressions) is { } file ? await Read(_suppressions, file, SuppressionFile.Read, cancel) : SuppressionFile.None;

    /// <summary>The earlier report.</summary>
    public async Task<Baseline?> ReadBaseline(ParseResult parsed, CancellationToken cancel) =>
        parsed.GetValue(_since) is { } file ? await Read(_since, file, Baseline.Read, cancel) : null;

    private static async Task<T> Read<T>(Option option, string file, Func<string, string, T> read, CancellationToken cancel)
    {
        try
        {
            return read(file, await File.ReadAllTextAsync(file, cancel));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option.Name} {file} cannot be read: {error.Message}");
        }
        catch (RuleException error)
        {
            throw new UsageException(error.Message);
        }
    }
}
