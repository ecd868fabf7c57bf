using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

internal sealed class NotEvaluator(Evaluator condition) : Evaluator(condition)
{
    public Evaluator Condition { get; } = condition;

    public override Value Evaluate(Frame frame) => Truth.From(!Truth.Of(Condition.Evaluate(frame)));
}
