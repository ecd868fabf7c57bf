namespace Cartography.Rules.Running;

/// <summary>What came of a rule: the results of those of its facts that were run.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Facts">In the rule's order.</param>
public sealed record RuleResult(Rule Rule, IReadOnlyList<FactResult> Facts)
{
    /// <summary>All findings of the facts.</summary>
    public long Findings => Facts.Sum(fact => (long)fact.Findings.Count);

    /// <summary>All assets looked at.</summary>
    public long Assets => Facts.Sum(fact => fact.Total ?? 0);

    /// <summary>All failing assets.</summary>
    public long Failing => Facts.Sum(fact => fact.Failing);

    /// <summary>All passing assets.</summary>
    public long Passing => Facts.Sum(fact => fact.Passing ?? 0);
}
