using System.Globalization;
using Cartography.Rules.Loading;
using Cartography.Values;

namespace Cartography.Rules.Running;

/// <summary>People's decisions to live with findings, in a YAML file.</summary>
public sealed class SuppressionFile
{
    private readonly IReadOnlyList<Suppression> _all;

    private SuppressionFile(IReadOnlyList<Suppression> all) => _all = all;

    /// <summary>No decisions.</summary>
    public static SuppressionFile None { get; } = new([]);

    /// <summary>Reads <c>suppressions</c>, each with <c>target</c>, <c>reason</c>, <c>expires</c> (a day) and, optionally, <c>where</c>.</summary>
    /// <exception cref="RuleException">The file is not that.</exception>
    public static SuppressionFile Read(string file, string text)
    {
        var map = YamlDocuments.Open(file, text);
        var all = map.Items("suppressions").Select(item => Read(map.Map(item))).ToList();
        map.RefuseOthers();
        return new(all);
    }

    /// <summary>Those whose day has passed: they hold no more.</summary>
    public IReadOnlyList<Suppression> ExpiredOn(DateOnly day) => [.. _all.Where(suppression => suppression.Expires < day)];

    /// <summary>Takes out of a result what is suppressed on a day.</summary>
    public RuleResult Apply(RuleResult result, DateOnly day)
    {
        var valid = _all.Where(suppression => suppression.Expires >= day).ToList();
        return valid.Count == 0 ? result : result with { Facts = [.. result.Facts.Select(fact => Apply(result.Rule, fact, valid))] };
    }

    private static FactResult Apply(Rule rule, FactResult fact, List<Suppression> valid)
    {
        var decided = fact.Findings.ToLookup(finding => valid.Find(suppression => suppression.Covers(rule, fact.Fact, finding)));
        return decided.Contains(null) && decided.Count == 1 || decided.Count == 0
            ? fact
            : fact.With([.. decided[null]], [.. decided.Where(group => group.Key is not null).SelectMany(group => group.Select(finding => new SuppressedFinding(finding, group.Key!)))]);
    }

    private static Suppression Read(YamlMap map)
    {
        var day = map.Text("expires");
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var expires))
        {
            throw new RuleException(map.PlaceOf("expires"), $"'expires' is '{day}'; write the last day on which this holds, as in 2027-01-31.");
        }

        var where = map.Find("where") switch
        {
            null => MapValue.Empty,
            YamlMapping fields => YamlValues.Map(fields),
            var other => throw new RuleException(map.Place(other), "'where' must be 'field: value' lines."),
        };
        var read = new Suppression(
            map.Source, map.Text("target"), where.ToDictionary(field => field.Key, field => PlainText.Of(field.Value), StringComparer.Ordinal), map.Text("reason"), expires);
        map.RefuseOthers();
        return read;
    }
}
