namespace Cartography.Cypher.Binding;

/// <summary>Whether an aggregating function may stand at a place.</summary>
internal enum Allowed
{
    /// <summary>No.</summary>
    NoAggregates,

    /// <summary>Yes.</summary>
    Aggregates,

    /// <summary>No, since it would be inside another one.</summary>
    InsideAggregate,
}
