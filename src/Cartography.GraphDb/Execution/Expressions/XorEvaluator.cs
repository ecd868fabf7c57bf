using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

internal sealed class XorEvaluator(params Evaluator[] conditions) : Evaluator(conditions)
{
    private readonly Evaluator[] _conditions = conditions;

    public override Value Evaluate(Frame frame)
    {
        bool? result = false;

        foreach (var condition in _conditions)
        {
            var truth = Truth.Of(condition.Evaluate(frame));
            result = truth is null || result is null ? null : result.Value ^ truth.Value;
        }

        return Truth.From(result);
    }
}
