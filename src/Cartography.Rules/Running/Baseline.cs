using System.Text.Json;
using Cartography.Values;

namespace Cartography.Rules.Running;

/// <summary>What an earlier run found, from its JSON report, so that only what is new is reported.</summary>
public sealed class Baseline
{
    private readonly HashSet<string> _known;

    private Baseline(HashSet<string> known) => _known = known;

    /// <summary>Reads a report that <c>run --output json</c> wrote.</summary>
    /// <exception cref="RuleException">The text is not such a report.</exception>
    public static Baseline Read(string file, string text)
    {
        try
        {
            using var report = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 64 });
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var fact in report.RootElement.EnumerateArray().SelectMany(rule => rule.GetProperty("facts").EnumerateArray()))
            {
                var id = fact.GetProperty("fact_id").GetString()!;
                var identity = fact.GetProperty("identity_fields").EnumerateArray().Select(field => field.GetString()!).ToList();
                foreach (var finding in fact.GetProperty("findings").EnumerateArray())
                {
                    known.Add(Key(id, identity.Select(field => Text(finding, field))));
                }
            }

            return new(known);
        }
        catch (Exception invalid) when (invalid is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new RuleException(new(file, 1), "Not a report of 'run --output json', so there is nothing to compare with.", invalid);
        }
    }

    /// <summary>Leaves in a result only the findings that the earlier run did not have.</summary>
    public RuleResult Apply(RuleResult result) => result with
    {
        Facts = [.. result.Facts.Select(fact => fact.With([.. fact.Findings.Where(finding => !_known.Contains(KeyOf(fact.Fact, finding)))], fact.Suppressed))],
    };

    /// <summary>What makes a finding the same one from run to run.</summary>
    internal static string KeyOf(Fact fact, Finding finding) => Key(fact.Id, fact.Identity.Select(field => PlainText.Of(finding[field])));

    private static string Key(string fact, IEnumerable<string> identity) => string.Join('\u001f', identity.Prepend(fact));

    private static string Text(JsonElement finding, string field) =>
        finding.TryGetProperty(field, out var value) || (finding.TryGetProperty("extra", out var extra) && extra.TryGetProperty(field, out value))
            ? PlainText.Of(Value(value))
            : "";

    private static Value Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Values.Value.From(element.GetString()),
        JsonValueKind.True => Values.Value.True,
        JsonValueKind.False => Values.Value.False,
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? Values.Value.From(whole) : Values.Value.From(element.GetDouble()),
        JsonValueKind.Array => Values.Value.From(ListValue.Of(element.EnumerateArray().Select(Value))),
        JsonValueKind.Object => Values.Value.From(MapValue.Of(element.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, Value(entry.Value))))),
        _ => Values.Value.Null,
    };
}
