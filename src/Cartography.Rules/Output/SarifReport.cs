using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cartography.Rules.Running;
using Cartography.Values;

namespace Cartography.Rules.Output;

/// <summary>SARIF 2.1.0. Assets have no file, so results point at logical locations; suppressed findings come as suppressed results.</summary>
internal sealed class SarifReport : IReportWriter
{
    public async Task WriteAsync(RunReport report, TextWriter output)
    {
        var index = report.Results.Select((result, position) => (result.Rule.Id, position)).ToDictionary(pair => pair.Id, pair => pair.position, StringComparer.Ordinal);
        var failed = report.Results.SelectMany(result => result.Facts).Where(fact => fact.Error is not null || fact.Problems.Count > 0).ToList();
        var run = Map(
            ("tool", Map(("driver", Map(
                ("name", "cartography-rules"),
                ("version", typeof(SarifReport).Assembly.GetName().Version?.ToString(3)),
                ("rules", List(report.Results.Select(result => Rule(result.Rule)))))))),
            ("invocations", List([Map(
                ("executionSuccessful", failed.TrueForAll(fact => fact.Error is null)),
                ("startTimeUtc", Time(report.StartedAt)),
                ("endTimeUtc", Time(report.StartedAt + report.Duration)),
                ("toolExecutionNotifications", List(failed.SelectMany(Notifications))))])),
            ("results", List(report.Results.SelectMany(result => result.Facts.SelectMany(fact => Results(result.Rule, index[result.Rule.Id], fact))))));
        var log = Map(("$schema", "https://json.schemastore.org/sarif-2.1.0.json"), ("version", "2.1.0"), ("runs", List([run])));
        await output.WriteAsync(JsonText.Indented(log) + "\n");
    }

    private static Value Rule(Rule rule) => Map(
        ("id", rule.Id),
        ("name", rule.Name),
        ("shortDescription", Map(("text", rule.Name))),
        ("fullDescription", Map(("text", rule.Description))),
        ("help", Map(("text", string.Join('\n', rule.References.Select(reference => $"{reference.Text}: {reference.Url}").Prepend(rule.Description))))),
        ("defaultConfiguration", Map(("level", Level(rule.Severity)))),
        ("properties", Map(
            ("tags", Texts(rule.Tags.Concat(rule.Frameworks.Select(control => control.ToString())))),
            ("version", rule.Version),
            ("security-severity", Score(rule.Severity)))));

    private static IEnumerable<Value> Results(Rule rule, int index, FactResult fact) =>
        fact.Findings.Select(finding => Result(rule, index, fact.Fact, finding, null))
            .Concat(fact.Suppressed.Select(one => Result(rule, index, fact.Fact, one.Finding, one.Suppression)));

    private static Value Result(Rule rule, int index, Fact fact, Finding finding, Suppression? suppression)
    {
        var asset = FindingText.Asset(fact, finding);
        var entries = new List<(string, Value)>
        {
            ("ruleId", rule.Id),
            ("ruleIndex", index),
            ("level", Level(rule.Severity)),
            ("message", Map(("text", $"{fact.Name}: {FindingText.Fields(finding)}"))),
            ("locations", List([Map(("logicalLocations", List([Map(("name", asset), ("fullyQualifiedName", $"{fact.AssetLabel}/{asset}"), ("kind", "resource"))])))])),
            ("partialFingerprints", Map(("identity/v1", Fingerprint(fact, finding)))),
            ("properties", Map(("fact", fact.Id), ("module", fact.Module), ("finding", JsonReport.Finding(finding)))),
        };
        if (suppression is not null)
        {
            entries.Add(("suppressions", List([Map(("kind", "external"), ("status", "accepted"), ("justification", suppression.Reason))])));
        }

        return Map([.. entries]);
    }

    private static IEnumerable<Value> Notifications(FactResult fact)
    {
        if (fact.Error is { } error)
        {
            yield return Notification("error", fact.Fact, error.Message);
        }

        foreach (var problem in fact.Problems)
        {
            yield return Notification("warning", fact.Fact, FormattableString.Invariant($"Row {problem.Number} was not taken: {problem.Message}"));
        }
    }

    private static Value Notification(string level, Fact fact, string text) =>
        Map(("level", level), ("message", Map(("text", $"{fact.Id}: {text}"))));

    // Stable from run to run, so that dashboards see which findings are new.
    private static string Fingerprint(Fact fact, Finding finding) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Baseline.KeyOf(fact, finding))));

    private static string Level(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };

    private static string Score(Severity severity) => severity switch
    {
        Severity.Critical => "9.5",
        Severity.High => "8.0",
        Severity.Medium => "5.5",
        Severity.Low => "3.0",
        _ => "0.0",
    };

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static Value Texts(IEnumerable<string> texts) => List(texts.Select(text => Value.From(text)));

    private static Value List(IEnumerable<Value> items) => Value.From(ListValue.Of(items));

    private static Value Map(params (string, Value)[] entries) => Value.From(MapValue.Of(entries));
}
