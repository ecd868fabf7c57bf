using Cartography.Rules.Output;

namespace Cartography.Rules.Commands;

/// <summary><c>frameworks</c>: the frameworks that rules give evidence for.</summary>
public sealed class FrameworksCommand(RuleCatalog catalog)
{
    /// <summary>Writes the list; returns the exit code.</summary>
    public async Task<int> RunAsync(TextWriter output)
    {
        await output.WriteAsync("\nCompliance Frameworks\n\n");
        var uses = catalog.Rules.SelectMany(rule => rule.Frameworks.Select(control => (Control: control, Rule: rule))).ToList();
        foreach (var framework in uses.GroupBy(use => use.Control.ShortName, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var controls = framework.Select(use => use.Control).Distinct().Order(FrameworkOrder.Instance).ToList();
            await output.WriteAsync($"{framework.Key.ToUpperInvariant()}\n  Name: {framework.First().Control.Name}\n");
            foreach (var scope in controls.Where(control => control.Scope is not null).GroupBy(control => control.Scope!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                var revisions = scope.Select(control => control.Revision).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
                await output.WriteAsync($"  Scope: {scope.Key} (revisions: {string.Join(", ", revisions)})\n");
            }

            var rules = framework.Select(use => use.Rule.Id).Distinct(StringComparer.Ordinal).Count();
            await output.WriteAsync(FormattableString.Invariant($"  Rules: {rules}\n  Controls:\n"));
            foreach (var control in controls)
            {
                await output.WriteAsync($"    - {ControlText.Of(control)}\n");
            }

            await output.WriteAsync("\n");
        }

        return ExitCode.Done;
    }
}
