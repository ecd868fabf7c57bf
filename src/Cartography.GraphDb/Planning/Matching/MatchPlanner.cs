using Cartography.GraphDb.Planning.Logical;
using Cartography.GraphDb.Planning.Rewrites;

namespace Cartography.GraphDb.Planning.Matching;

/// <summary>
/// Chooses the steps that find a pattern. From each possible beginning the rest is added greedily, the step with the fewest rows first;
/// the beginning whose steps cost least in total is taken.
/// </summary>
internal sealed class MatchPlanner(RewriteContext context)
{
    // Beyond this size only the cheapest beginnings are tried to their end.
    private const int TriedBeginnings = 12;

    private readonly CardinalityModel _model = new(context.Graph);
    private readonly LeafPlanner _leaves = new(context);
    private readonly ConnectionPlanner _connections = new(context);

    public LogicalPlan Plan(LogicalPlan input, QueryGraph graph)
    {
        var state = MatchState.Begin(input, graph, _model);
        return Complete(state, tryAll: true).Plan;
    }

    private MatchState Complete(MatchState state, bool tryAll)
    {
        while (true)
        {
            state = Grow(state);

            if (state.IsComplete)
            {
                return state.Conditions.Count == 0
                    ? state
                    : throw new QueryException(
                        StatusCodes.ExecutionFailed, $"A condition of a pattern found no place in the plan: {state.Conditions[0].Text}.");
            }

            var beginnings = _leaves.Candidates(state, _model).OrderBy(candidate => candidate.Cost).ToList();

            if (beginnings.Count == 0)
            {
                throw new QueryException(StatusCodes.ExecutionFailed, "No plan was found for a pattern of the query.");
            }

            state = beginnings.Count == 1 ? beginnings[0]
                : tryAll ? beginnings.Take(TriedBeginnings).MinBy(beginning => Complete(beginning, tryAll: false).Cost)!
                : beginnings.MinBy(beginning => Grow(beginning).Cost)!;
        }
    }

    // Adds what hangs on what is bound, as long as there is something.
    private MatchState Grow(MatchState state)
    {
        while (true)
        {
            MatchState? best = null;

            foreach (var connection in state.Connections)
            {
                if (_connections.TryAdd(state, connection, _model, this) is { } next && (best is null || next.Rows < best.Rows))
                {
                    best = next;
                }
            }

            if (best is null)
            {
                return state;
            }

            state = best;
        }
    }
}
