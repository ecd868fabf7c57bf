namespace Cartography.Rules.Output;

/// <summary>One line a finding; the fields, which differ from rule to rule, stand as JSON in the last column.</summary>
internal sealed class CsvReport : IReportWriter
{
    private static readonly string[] Columns = ["rule_id", "rule_name", "severity", "fact_id", "fact_name", "module", "asset_label", "asset_id", "finding"];

    public async Task WriteAsync(RunReport report, TextWriter output)
    {
        await WriteLineAsync(output, Columns);
        foreach (var (rule, fact, finding) in report.Results.SelectMany(
                     result => result.Facts.SelectMany(fact => fact.Findings.Select(finding => (result.Rule, fact.Fact, finding)))))
        {
            await WriteLineAsync(
                output,
                [
                    rule.Id, rule.Name, rule.Severity.ToString().ToLowerInvariant(), fact.Id, fact.Name, fact.Module, fact.AssetLabel,
                    FindingText.Asset(fact, finding), JsonText.Compact(JsonReport.Finding(finding)),
                ]);
        }
    }

    private static Task WriteLineAsync(TextWriter output, IEnumerable<string> cells) => output.WriteAsync(string.Join(',', cells.Select(Cell)) + "\r\n");

    // A spreadsheet would run a cell that begins with one of these as a formula, and names in the graph come from strangers.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
