using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>A variable.</summary>
internal sealed class SlotEvaluator(int slot) : Evaluator
{
    public int Slot { get; } = slot;

    public override Value Evaluate(Frame frame) => frame.Slots[Slot];

    public override void AddOwnSlots(SlotSet slots) => slots.Add(Slot);
}
