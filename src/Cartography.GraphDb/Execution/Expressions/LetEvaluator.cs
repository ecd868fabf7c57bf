using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>An expression in which a slot holds the value of another.</summary>
internal sealed class LetEvaluator(int slot, Evaluator value, Evaluator body) : Evaluator(value, body)
{
    public override Value Evaluate(Frame frame)
    {
        frame.Slots[slot] = value.Evaluate(frame);
        return body.Evaluate(frame);
    }

    public override void AddLocalSlots(SlotSet slots)
    {
        slots.Add(slot);
    }
}
