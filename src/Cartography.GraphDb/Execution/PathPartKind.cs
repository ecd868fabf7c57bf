namespace Cartography.GraphDb.Execution;

/// <summary>What a slot gives to a path.</summary>
internal enum PathPartKind
{
    /// <summary>The node that it begins with.</summary>
    Node,

    /// <summary>One relationship, and the node behind it.</summary>
    Relationship,

    /// <summary>A list of relationships, with the nodes behind them.</summary>
    Relationships,

    /// <summary>A list of relationships and nodes in turn.</summary>
    Elements,
}
