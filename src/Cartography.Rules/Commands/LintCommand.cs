using Cartography.Core.Schema;
using Cartography.Rules.Linting;

namespace Cartography.Rules.Commands;

/// <summary><c>lint</c>: checks rules without running them.</summary>
/// <param name="catalog">The rules.</param>
/// <param name="schema">What providers write; <see langword="null"/>: labels and properties are not checked.</param>
public sealed class LintCommand(RuleCatalog catalog, SchemaCatalog? schema = null)
{
    /// <summary>Writes a line a problem and a count; returns the exit code, failed when there are errors.</summary>
    /// <param name="rule">The only rule to check; <see langword="null"/>: all.</param>
    /// <param name="output">Takes the problems.</param>
    /// <param name="error">Takes what is wrong with the arguments.</param>
    public async Task<int> RunAsync(string? rule, TextWriter output, TextWriter error)
    {
        if (rule is not null && catalog.Find(rule) is null)
        {
            await error.WriteAsync($"Error: Unknown rule '{rule}'\n");
            return ExitCode.Failed;
        }

        var rules = rule is null ? catalog.Rules : [catalog.Find(rule)!];
        var problems = new RuleLinter(schema).Check(rules);
        foreach (var problem in problems)
        {
            await output.WriteAsync($"{problem}\n");
        }

        var errors = problems.Count(problem => problem.IsError);
        await output.WriteAsync(FormattableString.Invariant($"{rules.Count} rules, {rules.Sum(known => known.Facts.Count)} facts, {errors} errors, {problems.Count - errors} warnings\n"));
        return errors > 0 ? ExitCode.Failed : ExitCode.Done;
    }
}
