using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>[x IN list WHERE condition | value]</c></summary>
internal sealed class ListComprehensionEvaluator(int variable, Evaluator list, Evaluator? condition, Evaluator? projection)
    : Evaluator([list, .. condition is null ? Array.Empty<Evaluator>() : [condition], .. projection is null ? Array.Empty<Evaluator>() : [projection]])
{
    public override Value Evaluate(Frame frame)
    {
        var value = list.Evaluate(frame);

        if (value.IsNull)
        {
            return Value.Null;
        }

        var items = Lists.Of(value);
        var result = new ValueBuffer(frame, (int)Math.Min(items.LongCount, 16));

        for (long i = 0; i < items.LongCount; i++)
        {
            frame.Tick();
            frame.Slots[variable] = items[i];

            if (condition is null || condition.IsTrue(frame))
            {
                result.Add(projection is null ? frame.Slots[variable] : projection.Evaluate(frame));
            }
        }

        return result.ToList();
    }

    public override void AddLocalSlots(SlotSet slots) => slots.Add(variable);
}
