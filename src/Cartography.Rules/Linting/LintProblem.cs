namespace Cartography.Rules.Linting;

/// <summary>Something in a rule that would go wrong, or that its author should know.</summary>
/// <param name="Source">Where.</param>
/// <param name="RuleId">In which rule.</param>
/// <param name="FactId">In which fact; <see langword="null"/>: in the rule itself.</param>
/// <param name="IsError">Whether the rule is wrong; otherwise it may be meant so.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record LintProblem(RuleSource Source, string RuleId, string? FactId, bool IsError, string Message)
{
    /// <summary>One line, as compilers write them, so that editors can follow it.</summary>
    public override string ToString() =>
        $"{Source}: {(IsError ? "error" : "warning")}: {(FactId is null || FactId == RuleId ? RuleId : $"{RuleId}/{FactId}")}: {Message}";
}
