using Cartography.Cypher.Syntax;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>A chain of arithmetic from the left: <c>a + b - c</c>.</summary>
internal sealed class BinaryEvaluator(Evaluator[] operands, BinaryOperator[] operators) : Evaluator(operands)
{
    private readonly Evaluator[] _operands = operands;

    public override Value Evaluate(Frame frame)
    {
        var result = _operands[0].Evaluate(frame);

        for (var i = 0; i < operators.Length; i++)
        {
            result = Arithmetic.Apply(operators[i], result, _operands[i + 1].Evaluate(frame), frame.Functions);
        }

        return result;
    }
}
