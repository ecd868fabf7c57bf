using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Whether two relationships, or lists of them, have none in common.</summary>
internal sealed class DifferentRelationshipsEvaluator(int first, int second) : Evaluator
{
    public override void AddOwnSlots(SlotSet slots)
    {
        slots.Add(first);
        slots.Add(second);
    }

    public override Value Evaluate(Frame frame) => Value.From(IsTrue(frame));

    public override bool IsTrue(Frame frame)
    {
        var left = frame.Slots[first];
        var right = frame.Slots[second];

        if (left.Kind == ValueKind.Relationship)
        {
            return right.Kind == ValueKind.Relationship ? left.AsId() != right.AsId() : !Holds(right, left.AsId());
        }

        if (right.Kind == ValueKind.Relationship)
        {
            return !Holds(left, right.AsId());
        }

        foreach (var item in left.AsList())
        {
            if (item.Kind == ValueKind.Relationship && Holds(right, item.AsId()))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(in Value list, long relationship)
    {
        var items = list.AsList();

        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];

            if (item.Kind == ValueKind.Relationship && item.AsId() == relationship)
            {
                return true;
            }
        }

        return false;
    }
}
