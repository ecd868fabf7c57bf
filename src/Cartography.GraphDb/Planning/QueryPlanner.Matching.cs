using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning;

internal sealed partial class QueryPlanner
{
    /// <summary>Plans patterns that stand in an expression: what is found, and the names then.</summary>
    public (LogicalPlan Plan, Scope Scope) PlanMatch(IReadOnlyList<PathPattern> patterns, Expression? where, Scope outer)
    {
        var state = PlanMatch(new MatchClause(false, MatchMode.Default, [.. patterns], [], where), new PlanState(new LogicalSingleRow(), outer));
        return (state.Plan, state.Scope);
    }

    private PlanState PlanMatch(MatchClause match, PlanState state)
    {
        var builder = new PatternBuilder(_context, _compiler, state.Scope, match.Mode != MatchMode.RepeatableElements);
        var pattern = builder.Build(match.Patterns, match.Where);
        var graph = pattern.Graph with { Hints = Hints(match.Hints, pattern.Scope) };
        LogicalPlan source = match.Optional ? new LogicalSingleRow() : state.Plan;
        LogicalPlan found = new LogicalMatch(source, graph);

        if (pattern.Paths.Count > 0)
        {
            found = new LogicalProject(found, pattern.Paths);
        }

        if (pattern.Late.Count > 0)
        {
            found = new LogicalFilter(found, pattern.Late);
        }

        if (!match.Optional)
        {
            return new(found, pattern.Scope);
        }

        var bound = state.Scope.Slots;
        var slots = graph.Assigned.Concat(pattern.Paths.Select(path => path.Slot)).Where(slot => !bound.Contains(slot)).Distinct();
        return new(new LogicalOptional(state.Plan, found, [.. slots]), pattern.Scope);
    }

    private static List<PlanHint> Hints(IReadOnlyList<Hint> hints, Scope scope)
    {
        var known = new List<PlanHint>();

        foreach (var hint in hints)
        {
            switch (hint)
            {
                case IndexHint index when scope.TryFind(index.Variable.Name, out var slot):
                    known.Add(new(slot, index.Label, index.Properties));
                    break;
                case ScanHint scan when scope.TryFind(scan.Variable.Name, out var slot):
                    known.Add(new(slot, scan.Label, []));
                    break;
            }
        }

        return known;
    }
}
