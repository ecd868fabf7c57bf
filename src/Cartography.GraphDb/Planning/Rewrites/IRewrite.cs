using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning.Rewrites;

/// <summary>A change of a plan into one that gives the same rows with less work.</summary>
internal interface IRewrite
{
    LogicalPlan Apply(LogicalPlan plan, RewriteContext context);
}
