using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

internal sealed class IsNullEvaluator(Evaluator operand, bool negated) : Evaluator(operand)
{
    public Evaluator Operand { get; } = operand;

    public bool Negated { get; } = negated;

    public override Value Evaluate(Frame frame) => Value.From(IsTrue(frame));

    public override bool IsTrue(Frame frame) => Operand.Evaluate(frame).IsNull != Negated;
}
