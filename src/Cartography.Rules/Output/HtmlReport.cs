using System.Globalization;
using System.Net;
using Cartography.Rules.Running;

namespace Cartography.Rules.Output;

/// <summary>One page with everything in it: no scripts, nothing to fetch, so that it can be mailed and kept.</summary>
internal sealed class HtmlReport : IReportWriter
{
    private const int MostRows = 500;

    public async Task WriteAsync(RunReport report, TextWriter output)
    {
        await output.WriteAsync($"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Rules report</title>\n<style>{HtmlStyle.Text}</style>\n</head>\n<body>\n");
        await WriteHeadAsync(report, output);
        await WriteControlsAsync(report, output);
        await output.WriteAsync("<h2>Rules</h2>\n");
        foreach (var result in report.Results.OrderByDescending(result => result.Failing > 0 ? (int)result.Rule.Severity : -1))
        {
            await WriteRuleAsync(result, output);
        }

        await output.WriteAsync("</body>\n</html>\n");
    }

    private static async Task WriteHeadAsync(RunReport report, TextWriter output)
    {
        var (assets, passing) = (report.Results.Sum(result => result.Assets), report.Results.Sum(result => result.Passing));
        var share = assets > 0 ? (100.0 * passing / assets).ToString("0.0", CultureInfo.InvariantCulture) + "%" : "-";
        await output.WriteAsync("<h1>Rules report</h1>\n<p>" + Text(report.Target) + ", " + report.StartedAt.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture) + "</p>\n<dl>");
        foreach (var (name, value) in new (string, string)[]
                 {
                     ("rules", Number(report.Results.Count)), ("facts", Number(report.Results.Sum(result => result.Facts.Count))), ("assets", Number(assets)),
                     ("failing", Number(report.Results.Sum(result => result.Failing))), ("compliance", share),
                 })
        {
            await output.WriteAsync($"<div><dt>{name}</dt><dd>{value}</dd></div>");
        }

        await output.WriteAsync("</dl>\n");
    }

    private static async Task WriteControlsAsync(RunReport report, TextWriter output)
    {
        await output.WriteAsync("<h2>Frameworks</h2>\n");
        foreach (var framework in ComplianceSummary.Of(report.Results).GroupBy(summary => summary.Control.Framework, StringComparer.Ordinal))
        {
            var controls = framework.ToList();
            await output.WriteAsync(FormattableString.Invariant($"<details><summary>{Text(framework.Key)}: {controls.Count(control => control.Passes)} of {controls.Count} controls pass</summary>\n<table>"));
            foreach (var control in controls)
            {
                var state = control.Passes ? "pass" : control.FailedFacts > 0 ? "unknown" : "fail";
                await output.WriteAsync(FormattableString.Invariant(
                    $"<tr><td class=\"{state}\">{state}</td><td>{Text(control.Control.Requirement)}</td><td>{Text(control.Control.Title ?? "")}</td><td>{control.Failing} of {control.Assets}</td></tr>\n"));
            }

            await output.WriteAsync("</table></details>\n");
        }
    }

    private static async Task WriteRuleAsync(RuleResult result, TextWriter output)
    {
        var rule = result.Rule;
        var state = result.Facts.Any(fact => fact.Error is not null) ? "unknown" : result.Failing > 0 ? "fail" : "pass";
        await output.WriteAsync(FormattableString.Invariant(
            $"<details id=\"{rule.Id}\"><summary><span class=\"{state}\">{state}</span> {Text(rule.Name)} <small>{rule.Severity.ToString().ToLowerInvariant()}, {result.Failing} failing</small></summary>\n<p>{Text(rule.Description)}</p>\n"));
        foreach (var fact in result.Facts)
        {
            await WriteFactAsync(rule, fact, output);
        }

        await output.WriteAsync("</details>\n");
    }

    private static async Task WriteFactAsync(Rule rule, FactResult fact, TextWriter output)
    {
        await output.WriteAsync(FormattableString.Invariant($"<h3>{Text(fact.Fact.Name)} <small>{Text(fact.Fact.Id)}, {fact.Failing} of {fact.Total} failing</small></h3>\n<p>{Text(fact.Fact.Description)}</p>\n"));
        foreach (var line in Exceptions(fact))
        {
            await output.WriteAsync($"<p class=\"unknown\">{Text(line)}</p>\n");
        }

        if (fact.Findings.Count == 0)
        {
            return;
        }

        var columns = (rule.Output.Count > 0 ? rule.Output.Select(field => field.Name) : fact.Findings[0].Fields.Keys).Where(name => fact.Findings.Any(finding => !finding[name].IsNull)).ToList();
        await output.WriteAsync($"<table><tr>{string.Concat(columns.Select(column => $"<th>{Text(column)}</th>"))}</tr>\n");
        foreach (var finding in fact.Findings.Take(MostRows))
        {
            await output.WriteAsync($"<tr>{string.Concat(columns.Select(column => $"<td>{Text(PlainText.Of(finding[column]))}</td>"))}</tr>\n");
        }

        await output.WriteAsync("</table>\n");
        if (fact.Findings.Count > MostRows)
        {
            await output.WriteAsync(FormattableString.Invariant($"<p>... and {fact.Findings.Count - MostRows} more; the JSON report has them all.</p>\n"));
        }
    }

    private static IEnumerable<string> Exceptions(FactResult fact)
    {
        if (fact.Error is { } error)
        {
            yield return error.Message;
        }

        foreach (var problem in fact.Problems)
        {
            yield return FormattableString.Invariant($"Row {problem.Number} was not taken: {problem.Message}");
        }

        foreach (var one in fact.Suppressed)
        {
            yield return $"Suppressed until {one.Suppression.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {one.Suppression.Reason}: {FindingText.Asset(fact.Fact, one.Finding)}";
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
