using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>The values that a subquery finds, as a list.</summary>
internal sealed class CollectEvaluator(Subplan subplan, Evaluator value) : SubplanEvaluator(subplan, value)
{
    public override Value Evaluate(Frame frame)
    {
        var plan = frame.Subplan(Subplan);
        plan.Open(frame);
        var result = new ValueBuffer(frame, 4);

        while (plan.MoveNext(frame))
        {
            frame.Tick();
            result.Add(value.Evaluate(frame));
        }

        return result.ToList();
    }

    public override void AddLocalSlots(SlotSet slots)
    {
        slots.UnionWith(Subplan.Assigned);
    }
}
