using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>All of many conditions. One node for the whole chain, so that its length costs no stack.</summary>
internal sealed class AndEvaluator(params Evaluator[] conditions) : Evaluator(conditions)
{
    private readonly Evaluator[] _conditions = conditions;

    public override Value Evaluate(Frame frame)
    {
        bool? result = true;

        for (var i = 0; i < _conditions.Length; i++)
        {
            var value = _conditions[i].Evaluate(frame);

            // Behind conditions that are all true, a last value that is no truth value is handed on as it is.
            if (i > 0 && i == _conditions.Length - 1 && result == true && !Truth.IsKnown(value.Kind))
            {
                return value;
            }

            var truth = Truth.Of(value);

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
