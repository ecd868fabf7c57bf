namespace Cartography.Rules.Linting;

/// <summary>Takes the problems of one fact.</summary>
internal sealed class FactReport(Rule rule, Fact fact, List<LintProblem> problems)
{
    public Rule Rule => rule;

    public Fact Fact => fact;

    public void Error(string message) => problems.Add(new(fact.Source, rule.Id, fact.Id, true, message));

    public void Warning(string message) => problems.Add(new(fact.Source, rule.Id, fact.Id, false, message));
}
