using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>All of many conditions. One node for the whole chain, so that its length costs no stack.</summary>
internal sealed class AndEvaluator(params Evaluator[] conditions) : Evaluator(conditions)
{
    private readonly Evaluator[] _conditions = conditions;

    public override Value Evaluate(Frame frame)
    {
        bool? result = true;

        foreach (var condition in _conditions)
        {
            var truth = Truth.Of(condition.Evaluate(frame));

            if (truth == false)
            {
                return Value.False;
            }

            result = truth is null ? null : result;
        }

        return Truth.From(result);
    }

    public override bool IsTrue(Frame frame)
    {
        foreach (var condition in _conditions)
        {
            if (!condition.IsTrue(frame))
            {
                return false;
            }
        }

        return true;
    }
}
