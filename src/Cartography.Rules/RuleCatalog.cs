using System.Reflection;
using Cartography.Rules.Loading;

namespace Cartography.Rules;

/// <summary>The rules that can be run: those built in, and people's own.</summary>
public sealed class RuleCatalog
{
    private const string Prefix = "rules/";
    private readonly Dictionary<string, Rule> _byId = new(StringComparer.Ordinal);

    private RuleCatalog(IReadOnlyList<Rule> rules)
    {
        Rules = rules;
        var facts = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!_byId.TryAdd(rule.Id, rule))
            {
                throw new RuleException(rule.Source, $"The rule '{rule.Id}' is also in {_byId[rule.Id].Source}; ids must differ.");
            }

            foreach (var fact in rule.Facts)
            {
                if (!facts.TryAdd(fact.Id, fact))
                {
                    throw new RuleException(fact.Source, $"The fact '{fact.Id}' is also in {facts[fact.Id].Source}; ids must differ.");
                }
            }
        }
    }

    /// <summary>All rules: the built-in ones in their order, then people's own by file name.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The rule with an id; <see langword="null"/> if there is none.</summary>
    public Rule? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Reads the built-in rules and those in a folder.</summary>
    /// <param name="directory">A folder of <c>*.yaml</c> and <c>*.yml</c> files, a rule each, read with its sub-folders; <see langword="null"/>: only the built-in rules.</param>
    /// <exception cref="RuleException">A file is not a rule, an id is used twice, or the folder cannot be read.</exception>
    public static RuleCatalog Load(string? directory = null)
    {
        var frameworks = new FrameworkCatalog();
        frameworks.Add(YamlDocuments.Open("built-in:" + FrameworkCatalog.FileName, Resource(FrameworkCatalog.FileName)));
        var own = directory is null ? [] : RuleFolder.Read(directory, frameworks);
        var reader = new RuleReader(frameworks);
        var builtIn = BuiltInFiles().AsParallel().AsOrdered().Select(file => reader.Read("built-in:" + file, Resource(file)));
        try
        {
            return new([.. builtIn, .. own.Select(file => reader.Read(file.Path, file.Text))]);
        }
        catch (AggregateException several) when (several.InnerException is RuleException first)
        {
            throw new RuleException(first.Message, several);
        }
    }

    /// <summary>The JSON schema of a rule's file, for editors.</summary>
    public static string Schema() => Read("rule.schema.json");

    /// <summary>The names of the built-in files in the order of <c>order.txt</c>; what it does not list comes after, by name.</summary>
    private static IEnumerable<string> BuiltInFiles()
    {
        var files = typeof(RuleCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Where(name => name != FrameworkCatalog.FileName)
            .ToHashSet(StringComparer.Ordinal);
        var ordered = Resource("order.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(id => id + ".yaml")
            .Where(files.Remove)
            .ToList();
        return [.. ordered, .. files.Order(StringComparer.Ordinal)];
    }

    private static string Resource(string name) => Read(Prefix + name);

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
