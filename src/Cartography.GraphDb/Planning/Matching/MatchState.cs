using Cartography.GraphDb.Planning.Logical;

namespace Cartography.GraphDb.Planning.Matching;

/// <summary>How far planning a pattern has come. Immutable.</summary>
internal sealed record MatchState(
    LogicalPlan Plan,
    SlotSet Bound,
    IReadOnlyList<PatternNode> Nodes,
    IReadOnlyList<PatternConnection> Connections,
    IReadOnlyList<Condition> Conditions,
    QueryGraph Graph,
    double Rows,
    double Cost)
{
    public bool IsComplete => Nodes.Count == 0 && Connections.Count == 0;

    public static MatchState Begin(LogicalPlan input, QueryGraph graph, CardinalityModel model)
    {
        var nodes = graph.Nodes.Where(node => !graph.Bound.Contains(node.Slot)).ToList();
        var state = new MatchState(input, graph.Bound.Copy(), nodes, graph.Connections, graph.Conditions, graph, input.Rows, 0);
        return state.WithConditions([], model);
    }

    /// <summary>The state after a step that binds slots.</summary>
    /// <param name="plan">The step.</param>
    /// <param name="binds">What it binds.</param>
    /// <param name="connection">What it finds, if it is a connection.</param>
    /// <param name="rows">The rows that it gives, before conditions.</param>
    /// <param name="work">What it costs.</param>
    /// <param name="solved">Conditions that need not be tested, or whose effect is in the rows already.</param>
    /// <param name="model">For the rows after conditions.</param>
    public MatchState Add(
        LogicalPlan plan, IEnumerable<int> binds, PatternConnection? connection, double rows, double work, SolvedConditions solved, CardinalityModel model)
    {
        var bound = Bound.Copy();
        bound.UnionWith(binds);
        return (this with
        {
            Plan = plan with { Rows = rows },
            Bound = bound,
            Nodes = [.. Nodes.Where(node => !bound.Contains(node.Slot))],
            Connections = connection is null ? Connections : [.. Connections.Where(other => !ReferenceEquals(other, connection))],
            Conditions = [.. Conditions.Where(condition => !solved.Dropped.Contains(condition))],
            Rows = rows,
            Cost = Cost + work,
        }).WithConditions(solved.Counted, model);
    }

    // Tests what can be tested now, the cheap conditions first.
    private MatchState WithConditions(IReadOnlyList<Condition> counted, CardinalityModel model)
    {
        var ready = Conditions.Where(condition => condition.Slots.IsSubsetOf(Bound)).OrderBy(CardinalityModel.WeightOf).ToList();

        if (ready.Count == 0)
        {
            return this;
        }

        var rows = Rows;

        foreach (var condition in ready.Where(condition => !counted.Contains(condition)))
        {
            rows *= model.SelectivityOf(condition, Graph);
        }

        return this with
        {
            Plan = new LogicalFilter(Plan, ready) { Rows = rows },
            Conditions = [.. Conditions.Except(ready)],
            Rows = rows,
            Cost = Cost + (Rows * 0.2),
        };
    }
}
