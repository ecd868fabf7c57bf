using Cartography.GraphDb.Planning.Logical;
using Cartography.GraphDb.Planning.Matching;

namespace Cartography.GraphDb.Planning.Rewrites;

/// <summary>Chooses for each pattern where to begin, which way to go, and which index to ask.</summary>
internal sealed class PlanMatches : IRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, RewriteContext context) => plan.Transform(step =>
        step is LogicalMatch match ? new MatchPlanner(context).Plan(match.Input, match.Graph) : step);
}
