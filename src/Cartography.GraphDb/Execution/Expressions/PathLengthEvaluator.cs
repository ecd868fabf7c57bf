using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>How many relationships a pattern's path has, without making it.</summary>
internal sealed class PathLengthEvaluator(IReadOnlyList<PathPart> parts) : Evaluator
{
    public override void AddOwnSlots(SlotSet slots) => slots.UnionWith(parts.Select(part => part.Slot));

    public override Value Evaluate(Frame frame)
    {
        var length = 0L;

        foreach (var part in parts)
        {
            length += part.Kind switch
            {
                PathPartKind.Node => 0,
                PathPartKind.Relationship => 1,
                PathPartKind.Relationships => frame.Slots[part.Slot].AsList().LongCount,
                _ => frame.Slots[part.Slot].AsList().Count(item => item.Kind == ValueKind.Relationship),
            };
        }

        return Value.From(length);
    }
}
