using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

/// <summary>A query inside an expression, planned by itself.</summary>
internal sealed class Subplan(int index, LogicalPlan plan, SlotSet reads, SlotSet assigned)
{
    /// <summary>Its place among the plan's subqueries.</summary>
    public int Index { get; } = index;

    /// <summary>Its steps; replaced while the plan is optimised, then never again.</summary>
    public LogicalPlan Plan { get; set; } = plan;

    /// <summary>The slots of the row around it that it reads.</summary>
    public SlotSet Reads { get; } = reads;

    /// <summary>The slots that it writes.</summary>
    public SlotSet Assigned { get; } = assigned;

    /// <summary>Set where the subquery does no more than follow the relationships of one bound node.</summary>
    public NodeDegree? Degree { get; set; }
}
