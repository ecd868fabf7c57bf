namespace Cartography.Rules.Commands;

/// <summary>Which rules the arguments of <c>run</c> mean, or what is wrong with them in the original's words.</summary>
internal static class RunSelection
{
    public const string All = "all";

    public static (IReadOnlyList<Rule>? Rules, (string Message, bool ToError)? Wrong) Of(RuleCatalog catalog, RunCommandOptions options)
    {
        if (options.Rule is not (null or All) && catalog.Find(options.Rule) is null)
        {
            return Wrong($"Error: Unknown rule '{options.Rule}'\n{Available(catalog)}");
        }

        if (options.Rule is null && options.Framework is null)
        {
            return Wrong($"Error: Name a rule, or a framework with --framework\n{Available(catalog)}");
        }

        if (options.Rule is null or All && options.Fact is not null)
        {
            return Wrong("Error: Cannot filter by fact when running all rules\n");
        }

        var rules = options.Rule is null or All ? catalog.Rules : [catalog.Find(options.Rule)!];
        if (options.Fact is not null && !rules[0].Facts.Any(fact => string.Equals(fact.Id, options.Fact, StringComparison.Ordinal)))
        {
            var facts = string.Concat(rules[0].Facts.Select(fact => $"  {fact.Id}\n"));
            return Wrong($"Error: Fact '{options.Fact}' not found in rule '{rules[0].Id}'\n\nAvailable facts:\n{facts}");
        }

        var filter = options.Framework is null ? null : new FrameworkFilter(options.Framework);
        var matching = rules.Where(rule => filter is null || filter.Matches(rule)).ToList();
        return matching.Count > 0
            ? (matching, null)
            : (null, ($"No rules found matching framework filter: {options.Framework}\n", false));
    }

    private static (IReadOnlyList<Rule>?, (string, bool)?) Wrong(string message) => (null, (message, true));

    private static string Available(RuleCatalog catalog) => $"Available: {string.Join(", ", catalog.Rules.Select(rule => rule.Id).Append(All))}\n";
}
