using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning.Rewrites;

/// <summary>Counting the relationships of one node, or asking whether there are any, is asked of the store.</summary>
internal sealed class UseDegrees : IRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, RewriteContext context)
    {
        foreach (var subplan in context.Subplans)
        {
            subplan.Degree = subplan.Plan is LogicalExpand { Input: LogicalSingleRow } expand ? new NodeDegree(expand) : null;
        }

        return plan;
    }
}
