namespace Cartography.Rules.Running;

/// <summary>A decision to live with findings for some time.</summary>
/// <param name="Source">Where it was written.</param>
/// <param name="Target">The id of a rule or of a fact.</param>
/// <param name="Where">Fields that a finding must have, by name, compared as text; empty: every finding of the target.</param>
/// <param name="Reason">Why.</param>
/// <param name="Expires">The last day, in UTC, on which it holds.</param>
public sealed record Suppression(RuleSource Source, string Target, IReadOnlyDictionary<string, string> Where, string Reason, DateOnly Expires)
{
    internal bool Covers(Rule rule, Fact fact, Finding finding) =>
        (string.Equals(Target, rule.Id, StringComparison.Ordinal) || string.Equals(Target, fact.Id, StringComparison.Ordinal))
        && Where.All(field => string.Equals(PlainText.Of(finding[field.Key]), field.Value, StringComparison.Ordinal));
}
