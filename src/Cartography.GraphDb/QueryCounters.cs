namespace Cartography.GraphDb;

/// <summary>What a query changed. Grows while the query runs.</summary>
public sealed class QueryCounters
{
    /// <summary>Nodes created.</summary>
    public long NodesCreated { get; internal set; }

    /// <summary>Nodes deleted.</summary>
    public long NodesDeleted { get; internal set; }

    /// <summary>Relationships created.</summary>
    public long RelationshipsCreated { get; internal set; }

    /// <summary>Relationships deleted.</summary>
    public long RelationshipsDeleted { get; internal set; }

    /// <summary>Properties set or removed; an equal value counts.</summary>
    public long PropertiesSet { get; internal set; }

    /// <summary>Labels added to nodes that did not have them.</summary>
    public long LabelsAdded { get; internal set; }

    /// <summary>Labels taken from nodes that had them.</summary>
    public long LabelsRemoved { get; internal set; }

    /// <summary>Indexes created.</summary>
    public long IndexesAdded { get; internal set; }

    /// <summary>Indexes dropped.</summary>
    public long IndexesRemoved { get; internal set; }

    /// <summary>Constraints created.</summary>
    public long ConstraintsAdded { get; internal set; }

    /// <summary>Constraints dropped.</summary>
    public long ConstraintsRemoved { get; internal set; }

    /// <summary>Transactions that CALL IN TRANSACTIONS committed.</summary>
    public long TransactionsCommitted { get; internal set; }

    /// <summary>Whether anything was changed.</summary>
    public bool ContainsUpdates =>
        (NodesCreated | NodesDeleted | RelationshipsCreated | RelationshipsDeleted | PropertiesSet | LabelsAdded | LabelsRemoved
            | IndexesAdded | IndexesRemoved | ConstraintsAdded | ConstraintsRemoved) != 0;

    internal QueryCounters Copy() => (QueryCounters)MemberwiseClone();

    internal void Set(QueryCounters other)
    {
        NodesCreated = other.NodesCreated;
        NodesDeleted = other.NodesDeleted;
        RelationshipsCreated = other.RelationshipsCreated;
        RelationshipsDeleted = other.RelationshipsDeleted;
        PropertiesSet = other.PropertiesSet;
        LabelsAdded = other.LabelsAdded;
        LabelsRemoved = other.LabelsRemoved;
    }
}
