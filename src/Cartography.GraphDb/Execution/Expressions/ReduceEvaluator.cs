using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>reduce(total = 0, x IN list | total + x)</c></summary>
internal sealed class ReduceEvaluator(int accumulator, Evaluator initial, int variable, Evaluator list, Evaluator step) : Evaluator(initial, list, step)
{
    public override Value Evaluate(Frame frame)
    {
        var value = list.Evaluate(frame);

        if (value.IsNull)
        {
            return Value.Null;
        }

        var items = Lists.Of(value);
        var result = initial.Evaluate(frame);

        for (long i = 0; i < items.LongCount; i++)
        {
            frame.Tick();
            frame.Slots[accumulator] = result;
            frame.Slots[variable] = items[i];
            result = step.Evaluate(frame);
        }

        return result;
    }

    public override void AddLocalSlots(SlotSet slots)
    {
        slots.Add(accumulator);
        slots.Add(variable);
    }
}
