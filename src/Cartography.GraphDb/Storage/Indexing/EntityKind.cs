namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>What an index or a value belongs to.</summary>
public enum EntityKind
{
    /// <summary>Nodes.</summary>
    Node,

    /// <summary>Relationships.</summary>
    Relationship,
}
