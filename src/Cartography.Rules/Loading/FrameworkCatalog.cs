namespace Cartography.Rules.Loading;

/// <summary>Frameworks with the titles of their controls, so that each rule names a control in a few letters.</summary>
internal sealed class FrameworkCatalog
{
    /// <summary>The name of the file that holds frameworks, among the built-in rules and in people's own folders.</summary>
    public const string FileName = "frameworks.yaml";

    private readonly Dictionary<string, (string Name, Dictionary<string, string?> Controls)> _frameworks = new(StringComparer.Ordinal);

    /// <summary>Adds what a <c>frameworks.yaml</c> says; a framework that is there already gets the new controls.</summary>
    public void Add(YamlMap file)
    {
        foreach (var item in file.Items("frameworks"))
        {
            var framework = file.Map(item);
            var id = Lower(framework.Text("id"));
            var name = Lower(framework.Text("name"));
            if (!_frameworks.TryGetValue(id, out var known))
            {
                _frameworks[id] = known = (name, new(StringComparer.Ordinal));
            }

            foreach (var (requirement, title, _) in framework.OptionalMap("controls")?.Entries ?? [])
            {
                known.Controls[Lower(requirement)] = (title as YamlScalar)?.Text;
            }

            framework.RefuseOthers();
        }

        file.RefuseOthers();
    }

    /// <summary>The control that <c>cis:aws:6.0.0 2.3</c> names.</summary>
    public FrameworkControl Find(RuleSource source, string reference)
    {
        var space = reference.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            throw new RuleException(source, $"'{reference}' names no requirement; write the framework, a space and the requirement, as in 'cis:aws:6.0.0 2.3'.");
        }

        var id = Lower(reference[..space]);
        var requirement = Lower(reference[(space + 1)..].Trim());
        if (!_frameworks.TryGetValue(id, out var framework))
        {
            throw new RuleException(source, $"The framework '{id}' is not described; describe it in {FileName} beside the rule. Known: {string.Join(", ", _frameworks.Keys)}.");
        }

        var parts = id.Split(':', 3);
        return new(framework.Name, parts[0], requirement, parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2), framework.Controls.GetValueOrDefault(requirement));
    }

    // Frameworks are compared and printed in lower case, as people's filters expect; only titles keep theirs.
    private static string Lower(string text) => text.ToLowerInvariant();
}
