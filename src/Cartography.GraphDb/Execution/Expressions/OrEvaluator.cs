using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Any of many conditions.</summary>
internal sealed class OrEvaluator(params Evaluator[] conditions) : Evaluator(conditions)
{
    private readonly Evaluator[] _conditions = conditions;

    public override Value Evaluate(Frame frame)
    {
        bool? result = false;

        foreach (var condition in _conditions)
        {
            var truth = Truth.Of(condition.Evaluate(frame));

            if (truth == true)
            {
                return Value.True;
            }

            result = truth is null ? null : result;
        }

        return Truth.From(result);
    }

    public override bool IsTrue(Frame frame)
    {
        foreach (var condition in _conditions)
        {
            if (condition.IsTrue(frame))
            {
                return true;
            }
        }

        return false;
    }
}
