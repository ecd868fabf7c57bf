using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Planning.Logical;

/// <param name="Input">What is limited.</param>
/// <param name="Count">The most rows.</param>
/// <param name="Text">For plans.</param>
/// <param name="Exhaustive">Whether the input runs to its end all the same, because it writes.</param>
internal sealed record LogicalLimit(LogicalPlan Input, Evaluator Count, string Text, bool Exhaustive = false) : LogicalStep(Input)
{
    public override string Name => Exhaustive ? "ExhaustiveLimit" : "Limit";

    public override string Details => Text;

    public override IEnumerable<Evaluator> Expressions => [Count];
}
