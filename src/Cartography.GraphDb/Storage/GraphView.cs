using System.Runtime.CompilerServices;
using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Cursors;
using Cartography.GraphDb.Storage.Records;
using Cartography.GraphDb.Storage.Tables;

namespace Cartography.GraphDb.Storage;

/// <summary>
/// What can be read of one version of the graph: a <see cref="Transactions.Snapshot"/>, or a write transaction with what it
/// has written. Nodes and relationships are numbers from 1; labels, types and keys are numbers of their catalogues.
/// Cursors show what there was when they were made.
/// </summary>
internal abstract partial class GraphView(GraphState state, Catalog catalog)
{
    /// <summary>Labels that have a number.</summary>
    public TokenCatalog Labels => Catalog.Labels;

    /// <summary>Relationship types that have a number.</summary>
    public TokenCatalog RelationshipTypes => Catalog.RelationshipTypes;

    /// <summary>Property keys that have a number.</summary>
    public TokenCatalog PropertyKeys => Catalog.PropertyKeys;

    public long NodeCount => State.NodeCount;

    public long RelationshipCount => State.RelationshipCount;

    internal GraphState State { get; } = state;

    internal Catalog Catalog { get; } = catalog;

    /// <summary>How many nodes carry a label.</summary>
    public long NodeCountOf(int label) => State.ByLabel[(uint)label]?.Count ?? 0;

    /// <summary>How many relationships are of a type.</summary>
    public long RelationshipCountOf(int type) => State.ByType[(uint)type]?.Count ?? 0;

    /// <summary>Whether there is a node with this number; false once it is deleted.</summary>
    public bool NodeExists(long id) => Node(id).LabelSet != 0;

    /// <summary>Whether there is a relationship with this number; false once it is deleted.</summary>
    public bool RelationshipExists(long id) => Relationship(id).TypePlusOne != 0;

    /// <summary>Whether a node was there when the transaction began, or was made in it, and was deleted in it.</summary>
    public virtual bool NodeWasDeletedHere(long id) => false;

    /// <summary>Whether a relationship was there when the transaction began, or was made in it, and was deleted in it.</summary>
    public virtual bool RelationshipWasDeletedHere(long id) => false;

    /// <summary>Whether a node carries a label.</summary>
    public bool HasLabel(long node, int label)
    {
        foreach (var each in LabelsOf(node))
        {
            if (each == label)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The labels of a node, sorted by number; none for a node that is not there.</summary>
    public ReadOnlySpan<int> LabelsOf(long node)
    {
        var set = Node(node).LabelSet;
        return set == 0 ? default : Catalog.LabelSets[set - 1];
    }

    /// <summary>The type of a relationship; -1 for one that is not there.</summary>
    public int TypeOf(long relationship) => (int)Relationship(relationship).TypePlusOne - 1;

    /// <summary>The node that a relationship leaves; 0 for one that is not there.</summary>
    public long StartOf(long relationship) => Relationship(relationship).Start;

    /// <summary>The node that a relationship enters; 0 for one that is not there.</summary>
    public long EndOf(long relationship) => Relationship(relationship).End;

    /// <summary>All nodes.</summary>
    public NodeCursor AllNodes() => new(StableNodes(), State.NextNode);

    /// <summary>The nodes with a label.</summary>
    public NodeCursor NodesWith(int label) => new(State.StableBitmap(State.ByLabel, label));

    /// <summary>All relationships.</summary>
    public RelationshipCursor AllRelationships() => new(StableRelationships(), State.NextRelationship);

    /// <summary>The relationships of a type.</summary>
    public RelationshipCursor RelationshipsOfType(int type) => new(State.StableBitmap(State.ByType, type));

    internal ref readonly NodeRecord Node(long id) => ref State.Nodes[Number(id)];

    internal ref readonly RelationshipRecord Relationship(long id) => ref State.Relationships[Number(id)];

    /// <summary>The node table as it is now, for cursors.</summary>
    private protected virtual PagedTable<NodeRecord> StableNodes() => State.Nodes;

    /// <summary>The relationship table as it is now, for cursors.</summary>
    private protected virtual PagedTable<RelationshipRecord> StableRelationships() => State.Relationships;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Number(long id) => (ulong)id <= uint.MaxValue ? (uint)id : 0;
}
