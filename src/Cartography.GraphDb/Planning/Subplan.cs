namespace Cartography.GraphDb.Planning;

/// <summary>A query inside an expression, planned by itself.</summary>
internal sealed class Subplan(int index, LogicalPlan plan)
{
    /// <summary>Its place among the plan's subqueries.</summary>
    public int Index { get; } = index;

    /// <summary>Its steps; replaced while the plan is optimised, then never again.</summary>
    public LogicalPlan Plan { get; set; } = plan;
}
