using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>The slots that a plan reads of the row around it. To be asked before its patterns are planned.</summary>
internal static class OuterSlots
{
    public static SlotSet ReadBy(LogicalPlan plan)
    {
        var slots = new SlotSet();

        foreach (var step in plan.WithDescendants())
        {
            foreach (var expression in step.Expressions)
            {
                slots.UnionWith(expression.SlotsRead());
            }

            if (step is LogicalMatch match)
            {
                // A pattern binds only what was not bound before; the rest it reads.
                slots.UnionWith(match.Graph.Assigned.Where(match.Graph.Bound.Contains));
            }
        }

        slots.ExceptWith(AssignedBy(plan));
        return slots;
    }

    /// <summary>The slots that a plan writes, as opposed to those that its patterns find bound.</summary>
    public static SlotSet AssignedBy(LogicalPlan plan) => new(plan.WithDescendants().SelectMany(step =>
        step is LogicalMatch match ? match.Graph.Assigned.Where(slot => !match.Graph.Bound.Contains(slot)) : step.Assigns));
}
