using System.Globalization;
using Cartography.Rules.Running;

namespace Cartography.Rules.Output;

/// <summary>What a run says about each framework and each of its controls.</summary>
public static class ComplianceSummary
{
    /// <summary>The controls that the run's rules give evidence for, by framework and number.</summary>
    public static IReadOnlyList<ControlSummary> Of(IEnumerable<RuleResult> results) =>
    [
        .. results.SelectMany(result => result.Rule.Frameworks.Select(control => (control, result)))
            .GroupBy(pair => pair.control, pair => pair.result)
            .Select(group => new ControlSummary(
                group.Key,
                [.. group.Select(result => result.Rule.Id).Distinct(StringComparer.Ordinal)],
                group.Sum(result => result.Assets),
                group.Sum(result => result.Failing),
                group.Sum(result => result.Facts.Count(fact => fact.Error is not null))))
            .OrderBy(summary => summary.Control, FrameworkOrder.Instance),
    ];

    /// <summary>Writes a table for each framework.</summary>
    public static async Task WriteAsync(IEnumerable<RuleResult> results, TextWriter output, Style style)
    {
        foreach (var framework in Of(results).GroupBy(summary => summary.Control.Framework, StringComparer.Ordinal))
        {
            var controls = framework.ToList();
            var title = FormattableString.Invariant($"{framework.Key}  {controls.Count(control => control.Passes)} of {controls.Count} controls pass");
            await output.WriteAsync($"\n{style.Bold(title)}\n");
            var width = controls.Max(control => control.Control.Requirement.Length);
            foreach (var control in controls)
            {
                var state = control.Passes ? style.Green("pass") : control.FailedFacts > 0 ? style.Yellow("????") : style.Red("FAIL");
                var share = control.Compliance is { } percent ? percent.ToString("0.0", CultureInfo.InvariantCulture) + "%" : "-";
                await output.WriteAsync(FormattableString.Invariant(
                    $"  {state}  {control.Control.Requirement.PadRight(width)}  {share,7}  {control.Failing,6} of {control.Assets,-7} {control.Control.Title}\n"));
            }
        }
    }
}
