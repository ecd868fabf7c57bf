using System.Globalization;
using Cartography.Rules.Running;

namespace Cartography.Rules.Output;

/// <summary>The original's text form, line for line, written while the rules run.</summary>
public sealed class TextReport(TextWriter output, Style style, string? browser)
{
    private const int Samples = 3;
    private const int LongestValue = 50;
    private static readonly string Line = new('=', 60);

    /// <summary>The beginning of one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="facts">How many of its facts are run.</param>
    /// <param name="place">Which of how many rules; <see langword="null"/> when one rule was asked for.</param>
    public async Task BeginAsync(Rule rule, int facts, (int Number, int Of)? place)
    {
        if (place is { } known)
        {
            if (known.Number > 1)
            {
                await WriteAsync($"\n{Line}");
            }

            await WriteAsync(FormattableString.Invariant($"Executing rule {known.Number}/{known.Of}: {rule.Id}"));
        }

        await WriteAsync($"Executing {rule.Name} rule");
        await WriteAsync(FormattableString.Invariant($"Total facts: {facts}"));
    }

    /// <summary>The facts of a rule.</summary>
    public async Task WriteAsync(RuleResult result)
    {
        for (var i = 0; i < result.Facts.Count; i++)
        {
            await WriteFactAsync(result.Rule, result.Facts[i], FormattableString.Invariant($"Fact {i + 1}/{result.Facts.Count}"));
        }
    }

    /// <summary>The summary of one rule.</summary>
    public Task SummarizeAsync(RuleResult result) => SummarizeAsync($"EXECUTION SUMMARY - {result.Rule.Name}", null, [result]);

    /// <summary>The summary of all rules.</summary>
    public Task SummarizeAsync(IReadOnlyList<RuleResult> results) =>
        SummarizeAsync("OVERALL SUMMARY", FormattableString.Invariant($"Rules executed: {results.Count}"), results);

    private async Task WriteFactAsync(Rule rule, FactResult result, string title)
    {
        var fact = result.Fact;
        await WriteAsync($"\n{style.Bold($"{title}: {fact.Name}")}");
        await WriteAsync($"  {style.Cyan("Rule:       ")} {rule.Id} - {rule.Name}");
        await WriteAsync($"  {style.Cyan("Fact ID:    ")} {fact.Id}");
        await WriteAsync($"  {style.Cyan("Description:")} {fact.Description}");
        await WriteAsync($"  {style.Cyan("Provider:   ")} {fact.Module}");
        await WriteAsync($"  {style.Cyan("Neo4j Query:")} {style.Link(BrowserLink.To(browser, VisualQuery.Of(fact)), "Click to run visual query")}");
        if (result.Error is { } error)
        {
            await WriteAsync($"  {style.Red("Error:      ")} {error.Message.ReplaceLineEndings("\n               ")}");
            return;
        }

        if (result.Total is { } total)
        {
            await WriteAsync(FormattableString.Invariant($"  {style.Cyan("Total:      ")} {total} asset(s)"));
            await WriteAsync(FormattableString.Invariant($"  {style.Green("Passing:    ")} {result.Passing} asset(s)"));
        }

        await WriteAsync(FormattableString.Invariant($"  {style.Red("Failing:    ")} {result.Failing} asset(s)"));
        await WriteExceptionsAsync(result);
        await WriteSamplesAsync(result.Findings);
    }

    private async Task WriteExceptionsAsync(FactResult result)
    {
        if (result.Suppressed.Count > 0)
        {
            await WriteAsync(FormattableString.Invariant($"  {style.Yellow("Suppressed: ")} {result.Suppressed.Count} finding(s)"));
        }

        foreach (var problem in result.Problems.Take(Samples))
        {
            await WriteAsync(FormattableString.Invariant($"  {style.Red("Not taken:  ")} row {problem.Number}: {problem.Message}"));
        }

        if (result.Problems.Count > Samples)
        {
            await WriteAsync(FormattableString.Invariant($"  {style.Red("Not taken:  ")} {result.Problems.Count - Samples} more row(s)"));
        }
    }

    private async Task WriteSamplesAsync(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        await WriteAsync("    Sample results:");
        for (var i = 0; i < Math.Min(Samples, findings.Count); i++)
        {
            var fields = JsonReport.Finding(findings[i]).AsMap().Select(field => $"{field.Key}={Cut(PythonText.Of(field.Value))}");
            await WriteAsync(FormattableString.Invariant($"      {i + 1}. {string.Join(", ", fields)}"));
        }

        if (findings.Count > Samples)
        {
            await WriteAsync(FormattableString.Invariant($"      ... and {findings.Count - Samples} more (use --output json to see all)"));
        }
    }

    private async Task SummarizeAsync(string title, string? first, IReadOnlyList<RuleResult> results)
    {
        var (assets, passing, failing) = (results.Sum(result => result.Assets), results.Sum(result => result.Passing), results.Sum(result => result.Failing));
        await WriteAsync($"\n{Line}\n{title}\n{Line}");
        if (first is not null)
        {
            await WriteAsync(first);
        }

        await WriteAsync(FormattableString.Invariant($"Total facts: {results.Sum(result => result.Facts.Count)}"));
        if (results.Sum(result => result.Facts.Count(fact => fact.Error is not null)) is > 0 and var failed)
        {
            await WriteAsync(style.Red(FormattableString.Invariant($"Failed facts: {failed}")));
        }

        await WriteAsync(FormattableString.Invariant($"Total assets: {assets}"));
        await WriteAsync(style.Green(FormattableString.Invariant($"Passing: {passing}")));
        await WriteAsync(style.Red(FormattableString.Invariant($"Failing: {failing}")));
        if (assets > 0)
        {
            await WriteAsync(string.Create(CultureInfo.InvariantCulture, $"Compliance: {100.0 * passing / assets:F1}%"));
        }

        await WriteAsync($"\n{style.Cyan(FormattableString.Invariant($"Rule execution completed with {failing} total findings"))}");
    }

    // Names in the graph come from strangers: a control character in them could redraw the reader's terminal.
    private static string Cut(string text)
    {
        var line = string.Concat(text.Take(LongestValue + 1).Select(character => char.IsControl(character) ? ' ' : character));
        return line.Length > LongestValue ? line[..(LongestValue - 3)] + "..." : line;
    }

    // Lines end as they do in the original on every system, so that reports can be compared.
    private Task WriteAsync(string line) => output.WriteAsync(line + "\n");
}
