using Cartography.Values;

namespace Cartography.GraphDb.Functions;

/// <summary>What functions read of the nodes and relationships that a query sees.</summary>
internal interface IEntityReader
{
    /// <summary>Whether the node is there; a node deleted by this transaction is not.</summary>
    bool NodeExists(long node);

    /// <summary>Whether the relationship is there.</summary>
    bool RelationshipExists(long relationship);

    /// <summary>The labels of a node that is there, in the order in which they print.</summary>
    IReadOnlyList<string> LabelsOf(long node);

    /// <summary>Whether a node that is there carries a label.</summary>
    bool HasLabel(long node, string label);

    /// <summary>The type of a relationship, also of one that this transaction has deleted.</summary>
    string TypeOf(long relationship);

    /// <summary>The node that a relationship leaves.</summary>
    long StartOf(long relationship);

    /// <summary>The node that a relationship enters.</summary>
    long EndOf(long relationship);

    /// <summary>The properties of a node; empty for one that was deleted.</summary>
    MapValue PropertiesOfNode(long node);

    /// <summary>The properties of a relationship; empty for one that was deleted.</summary>
    MapValue PropertiesOfRelationship(long relationship);

    /// <summary>The id as text, as <c>elementId()</c> gives it.</summary>
    string ElementIdOfNode(long node);

    /// <summary>The id as text.</summary>
    string ElementIdOfRelationship(long relationship);

    /// <summary>The name of the database.</summary>
    string DatabaseName { get; }
}
