using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

internal sealed class ConstantEvaluator(Value value) : Evaluator
{
    public Value Value { get; } = value;

    public override Value Evaluate(Frame frame) => Value;
}
