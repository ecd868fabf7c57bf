using Cartography.Rules.Running;

namespace Cartography.Rules.Output;

/// <summary>A whole run, for reports.</summary>
/// <param name="Results">What came of each rule, in order.</param>
/// <param name="StartedAt">When the run began.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Target">Where the graph is, for people; no secrets.</param>
public sealed record RunReport(IReadOnlyList<RuleResult> Results, DateTimeOffset StartedAt, TimeSpan Duration, string Target);
