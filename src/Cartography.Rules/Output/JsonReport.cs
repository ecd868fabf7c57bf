using Cartography.Rules.Running;
using Cartography.Values;

namespace Cartography.Rules.Output;

/// <summary>The original's JSON, key for key. Where something the original has no word for happened, keys come behind its own.</summary>
internal sealed class JsonReport : IReportWriter
{
    public async Task WriteAsync(RunReport report, TextWriter output)
    {
        await output.WriteAsync(JsonText.Indented(Value.From(ListValue.Of(report.Results.Select(Rule)))));
        await output.WriteAsync('\n');
    }

    private static Value Rule(RuleResult result) => Map(
        ("rule_id", result.Rule.Id),
        ("rule_name", result.Rule.Name),
        ("rule_description", result.Rule.Description),
        ("counter", Map(
            ("current_fact", result.Facts.Count),
            ("total_facts", result.Facts.Count),
            ("total_findings", result.Findings),
            ("total_assets", result.Assets),
            ("total_failing", result.Failing),
            ("total_passing", result.Passing))),
        ("facts", List(result.Facts.Select(Fact))),
        ("rule_tags", Texts(result.Rule.Tags)),
        ("rule_frameworks", List(result.Rule.Frameworks.Select(Control))));

    private static Value Fact(FactResult result)
    {
        var fact = result.Fact;
        var entries = new List<(string, Value)>
        {
            ("fact_id", fact.Id),
            ("fact_name", fact.Name),
            ("fact_description", fact.Description),
            ("fact_provider", fact.Module),
            ("findings", List(result.Findings.Select(Finding))),
            ("total_assets", Number(result.Total)),
            ("failing", result.Failing),
            ("passing", Number(result.Passing)),
            ("identity_fields", Texts(fact.Identity)),
            ("asset_label", fact.AssetLabel),
            ("asset_id_field", fact.AssetId),
        };
        if (result.Error is { } error)
        {
            entries.Add(("error", Map(("message", error.Message), ("code", error.Code))));
        }

        if (result.Problems.Count > 0)
        {
            entries.Add(("problems", List(result.Problems.Select(problem => Map(("row", problem.Number), ("message", problem.Message), ("values", Value.From(problem.Row)))))));
        }

        if (result.Suppressed.Count > 0)
        {
            entries.Add(("suppressed", List(result.Suppressed.Select(one => Map(
                ("reason", one.Suppression.Reason),
                ("expires", one.Suppression.Expires.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
                ("finding", Finding(one.Finding)))))));
        }

        return Map([.. entries]);
    }

    internal static Value Finding(Finding finding) =>
        Value.From(MapValue.Of([KeyValuePair.Create("source", Value.From(finding.Source)), KeyValuePair.Create("extra", Value.From(finding.Extra)), .. finding.Fields]));

    private static Value Control(FrameworkControl control) => Map(
        ("name", control.Name),
        ("short_name", control.ShortName),
        ("requirement", control.Requirement),
        ("scope", control.Scope),
        ("revision", control.Revision),
        ("control_title", control.Title));

    private static Value Number(long? number) => number is { } known ? Value.From(known) : Value.Null;

    private static Value Texts(IEnumerable<string> texts) => List(texts.Select(text => Value.From(text)));

    private static Value List(IEnumerable<Value> items) => Value.From(ListValue.Of(items));

    private static Value Map(params (string, Value)[] entries) => Value.From(MapValue.Of(entries));
}
