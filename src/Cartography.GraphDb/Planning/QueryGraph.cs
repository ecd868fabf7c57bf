namespace Cartography.GraphDb.Planning;

/// <summary>A pattern: nodes, what connects them, and what they must meet.</summary>
/// <param name="Nodes">Its nodes.</param>
/// <param name="Connections">What stands between them.</param>
/// <param name="Conditions">What must hold, each as early as its slots are bound.</param>
/// <param name="Bound">The slots that are bound before.</param>
internal sealed record QueryGraph(
    IReadOnlyList<PatternNode> Nodes, IReadOnlyList<PatternConnection> Connections, IReadOnlyList<Condition> Conditions, SlotSet Bound)
{
    /// <summary>Hints of the query's text: a node's slot that must be found by an index or a label scan.</summary>
    public IReadOnlyList<PlanHint> Hints { get; init; } = [];

    /// <summary>All conditions, those of its connections among them.</summary>
    public IEnumerable<Condition> AllConditions => Conditions.Concat(Connections.SelectMany(connection => connection.Conditions));

    /// <summary>All slots that finding it binds.</summary>
    public IEnumerable<int> Assigned => Nodes.Select(node => node.Slot).Concat(Connections.SelectMany(connection => connection.Binds));
}
