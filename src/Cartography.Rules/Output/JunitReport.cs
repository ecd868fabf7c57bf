using System.Globalization;
using System.Text;
using System.Xml;
using Cartography.Rules.Running;

namespace Cartography.Rules.Output;

/// <summary>JUnit XML, which build servers show: a suite for each rule, a test for each fact.</summary>
internal sealed class JunitReport : IReportWriter
{
    private const int MostListed = 100;

    public async Task WriteAsync(RunReport report, TextWriter output)
    {
        var settings = new XmlWriterSettings { Indent = true, Async = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n", CheckCharacters = false };
        await using var xml = XmlWriter.Create(output, settings);
        await xml.WriteStartElementAsync(null, "testsuites", null);
        await AttributeAsync(xml, "name", "cartography-rules");
        await CountsAsync(xml, report.Results.SelectMany(result => result.Facts).ToList(), report.Duration);
        foreach (var result in report.Results)
        {
            await xml.WriteStartElementAsync(null, "testsuite", null);
            await AttributeAsync(xml, "name", result.Rule.Id);
            await AttributeAsync(xml, "timestamp", report.StartedAt.UtcDateTime.ToString("s", CultureInfo.InvariantCulture));
            await CountsAsync(xml, result.Facts, TimeSpan.FromTicks(result.Facts.Sum(fact => fact.Elapsed.Ticks)));
            foreach (var fact in result.Facts)
            {
                await WriteAsync(xml, result.Rule, fact);
            }

            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
        await xml.FlushAsync();
        await output.WriteAsync('\n');
    }

    private static async Task WriteAsync(XmlWriter xml, Rule rule, FactResult result)
    {
        await xml.WriteStartElementAsync(null, "testcase", null);
        await AttributeAsync(xml, "classname", rule.Id);
        await AttributeAsync(xml, "name", result.Fact.Id);
        await AttributeAsync(xml, "time", Seconds(result.Elapsed));
        if (result.Error is { } error)
        {
            await ElementAsync(xml, "error", error.Code, error.Message, error.Message);
        }
        else if (Failed(result))
        {
            var lines = result.Findings.Take(MostListed).Select(FindingText.Fields)
                .Concat(result.Problems.Take(MostListed).Select(problem => FormattableString.Invariant($"row {problem.Number} not taken: {problem.Message}")))
                .Concat(result.Findings.Count > MostListed ? [FormattableString.Invariant($"... and {result.Findings.Count - MostListed} more")] : []);
            await ElementAsync(xml, "failure", rule.Severity.ToString().ToLowerInvariant(), FormattableString.Invariant($"{result.Failing} failing: {result.Fact.Name}"), string.Join('\n', lines));
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task ElementAsync(XmlWriter xml, string name, string? type, string message, string text)
    {
        await xml.WriteStartElementAsync(null, name, null);
        await AttributeAsync(xml, "type", type ?? name);
        await AttributeAsync(xml, "message", message);
        await xml.WriteStringAsync(Clean(text));
        await xml.WriteEndElementAsync();
    }

    private static async Task CountsAsync(XmlWriter xml, IReadOnlyCollection<FactResult> facts, TimeSpan time)
    {
        await AttributeAsync(xml, "tests", facts.Count.ToString(CultureInfo.InvariantCulture));
        await AttributeAsync(xml, "failures", facts.Count(fact => fact.Error is null && Failed(fact)).ToString(CultureInfo.InvariantCulture));
        await AttributeAsync(xml, "errors", facts.Count(fact => fact.Error is not null).ToString(CultureInfo.InvariantCulture));
        await AttributeAsync(xml, "time", Seconds(time));
    }

    private static bool Failed(FactResult fact) => fact.Findings.Count > 0 || fact.Problems.Count > 0;

    private static Task AttributeAsync(XmlWriter xml, string name, string value) => xml.WriteAttributeStringAsync(null, name, null, Clean(value));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    // XML has no way to say most control characters, not even escaped.
    private static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Select(character => XmlConvert.IsXmlChar(character) ? character : '\uFFFD'));
}
