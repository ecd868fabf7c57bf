namespace Cartography.Rules.Commands;

/// <summary><c>list</c>: the rules, or the facts of one.</summary>
public sealed class ListCommand(RuleCatalog catalog)
{
    /// <summary>Writes the list; returns the exit code.</summary>
    /// <param name="rule">The rule whose facts are listed; <see langword="null"/>: all rules.</param>
    /// <param name="framework">Lists only the rules of a framework.</param>
    /// <param name="output">Takes the list.</param>
    /// <param name="error">Takes what is wrong with the arguments.</param>
    public async Task<int> RunAsync(string? rule, string? framework, TextWriter output, TextWriter error)
    {
        if (rule is not null)
        {
            if (catalog.Find(rule) is { } found)
            {
                await WriteFactsAsync(found, output);
                return ExitCode.Done;
            }

            await error.WriteAsync($"Error: Unknown rule '{rule}'\nAvailable: {string.Join(", ", catalog.Rules.Select(known => known.Id))}\n");
            return ExitCode.Failed;
        }

        var filter = framework is null ? null : new FrameworkFilter(framework);
        var rules = catalog.Rules.Where(known => filter is null || filter.Matches(known)).ToList();
        if (rules.Count == 0)
        {
            await output.WriteAsync($"No rules found matching framework filter: {framework}\n");
            return ExitCode.Failed;
        }

        await output.WriteAsync(filter is null ? "\nAvailable Rules\n\n" : $"\nRules matching framework: {filter.Text}\n\n");
        foreach (var known in rules)
        {
            await WriteAsync(known, output);
        }

        return ExitCode.Done;
    }

    private static async Task WriteAsync(Rule rule, TextWriter output)
    {
        await output.WriteAsync(FormattableString.Invariant($"{rule.Id}\n  Name:         {rule.Name}\n  Version:      {rule.Version}\n  Facts:        {rule.Facts.Count}\n"));
        if (rule.Frameworks.Count > 0)
        {
            await output.WriteAsync($"  Frameworks:\n{string.Concat(rule.Frameworks.Select(control => $"    - {ControlText.Of(control)}\n"))}");
        }

        if (rule.References.Count > 0)
        {
            await output.WriteAsync($"  References:\n{string.Concat(rule.References.Select(reference => $"    - [{reference.Text}]({reference.Url})\n"))}");
        }

        await output.WriteAsync("\n");
    }

    private static async Task WriteFactsAsync(Rule rule, TextWriter output)
    {
        await output.WriteAsync(FormattableString.Invariant($"\n{rule.Name}\nID:  {rule.Id}\n\nFacts ({rule.Facts.Count})\n\n"));
        foreach (var fact in rule.Facts)
        {
            await output.WriteAsync(
                $"{fact.Id}\n  Name:        {fact.Name}\n  Description: {fact.Description}\n  Maturity:    {fact.Maturity.ToString().ToUpperInvariant()}\n  Provider:    {fact.Module}\n\n");
        }
    }
}
