using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning.Rewrites;

/// <summary>Conditions go down to the pattern that binds what they read, so that an index or an early test can serve them.</summary>
internal sealed class PushDownFilters : IRewrite
{
    public LogicalPlan Apply(LogicalPlan plan, RewriteContext context) => plan.Transform(step =>
    {
        if (step is not LogicalFilter filter)
        {
            return step;
        }

        var input = filter.Input;
        var left = new List<Condition>();

        foreach (var condition in filter.Conditions)
        {
            if (Push(input, condition) is { } pushed)
            {
                input = pushed;
            }
            else
            {
                left.Add(condition);
            }
        }

        return left.Count == 0 ? input : filter with { Input = input, Conditions = left };
    });

    // The plan with the condition inside, or nothing where it must stay above.
    private static LogicalPlan? Push(LogicalPlan plan, Condition condition) => plan switch
    {
        _ when condition.Test.WithDescendants().Any(node => node.IsVolatile) => null,
        LogicalMatch match when CanTake(match.Graph) => match with { Graph = match.Graph with { Conditions = [.. match.Graph.Conditions, condition] } },
        LogicalProject project when !project.Assigns.Any(condition.Slots.Contains) => Into(project, condition),
        LogicalSort or LogicalDistinct or LogicalUnwind when !plan.Assigns.Any(condition.Slots.Contains) => Into((LogicalStep)plan, condition),
        LogicalFilter filter => Into(filter, condition) ?? filter with { Conditions = [.. filter.Conditions, condition] },
        _ => null,
    };

    private static LogicalPlan? Into(LogicalStep step, Condition condition) =>
        Push(step.Input, condition) is { } input ? step.WithInputs([input]) : null;

    // What selects paths must not lose some of them before it selects.
    private static bool CanTake(QueryGraph graph) => !graph.Connections.Any(connection => connection is PatternVariableLength { Shortest: not null });
}
