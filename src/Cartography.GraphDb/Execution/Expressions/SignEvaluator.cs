using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>A sign before a value.</summary>
internal sealed class SignEvaluator(Evaluator operand, bool negative) : Evaluator(operand)
{
    public override Value Evaluate(Frame frame) => Arithmetic.Sign(operand.Evaluate(frame), negative);
}
