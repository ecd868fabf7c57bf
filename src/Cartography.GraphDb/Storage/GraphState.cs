using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Storage.Records;
using Cartography.GraphDb.Storage.Tables;

namespace Cartography.GraphDb.Storage;

/// <summary>
/// One version of the graph: the roots of its tables. The writer has one that it changes; <see cref="Freeze"/> hands out
/// what readers get.
/// </summary>
internal sealed class GraphState
{
    private object _token = new();

    public PagedTable<NodeRecord> Nodes { get; private set; } = new();

    public PagedTable<RelationshipRecord> Relationships { get; private set; } = new();

    public PagedTable<GroupRecord> Groups { get; private set; } = new();

    public PagedTable<StampRecord> Stamps { get; private set; } = new();

    /// <summary>Which nodes carry a label, by its number.</summary>
    public PagedTable<PagedBitmap?> ByLabel { get; private set; } = new();

    /// <summary>Which relationships are of a type, by its number.</summary>
    public PagedTable<PagedBitmap?> ByType { get; private set; } = new();

    /// <summary>The trees of the indexes, by their number.</summary>
    public PagedTable<IndexTree?> Trees { get; private set; } = new();

    public IndexSet Indexes { get; set; } = IndexSet.Empty;

    /// <summary>The property blocks' segments.</summary>
    public byte[]?[] Blobs { get; set; } = new byte[]?[1];

    public long NodeCount { get; set; }

    public long RelationshipCount { get; set; }

    /// <summary>The number of the next node.</summary>
    public uint NextNode { get; set; } = 1;

    /// <summary>The number of the next relationship.</summary>
    public uint NextRelationship { get; set; } = 1;

    public uint NextGroup { get; set; } = 1;

    /// <summary>The first of the group records that can be used again.</summary>
    public uint FreeGroup { get; set; }

    public uint NextStamp { get; set; } = 1;

    /// <summary>How many transactions made this version.</summary>
    public long Version { get; set; }

    /// <summary>The present contents, fixed. This state goes on from them.</summary>
    public GraphState Freeze()
    {
        _token = new object();
        var frozen = new GraphState
        {
            Nodes = Nodes.Share(),
            Relationships = Relationships.Share(),
            Groups = Groups.Share(),
            Stamps = Stamps.Share(),
            ByLabel = ByLabel.Share(),
            ByType = ByType.Share(),
            Trees = Trees.Share(),
        };
        frozen.CopyScalars(this);
        return frozen;
    }

    /// <summary>Goes back to a frozen version.</summary>
    public void RevertTo(GraphState saved)
    {
        _token = new object();
        Nodes.RevertTo(saved.Nodes);
        Relationships.RevertTo(saved.Relationships);
        Groups.RevertTo(saved.Groups);
        Stamps.RevertTo(saved.Stamps);
        ByLabel.RevertTo(saved.ByLabel);
        ByType.RevertTo(saved.ByType);
        Trees.RevertTo(saved.Trees);
        CopyScalars(saved);
    }

    /// <summary>The bitmap of a label or type, to write in.</summary>
    public PagedBitmap EditBitmap(PagedTable<PagedBitmap?> table, int id)
    {
        var bitmap = table[(uint)id];

        if (bitmap is null || !ReferenceEquals(bitmap.Owner, _token))
        {
            bitmap = bitmap is null ? new PagedBitmap(_token) : bitmap.Fork(_token);
            table.Edit((uint)id) = bitmap;
        }

        return bitmap;
    }

    /// <summary>The tree of an index, to write in.</summary>
    public IndexTree EditTree(int index)
    {
        var tree = Trees[(uint)index];

        if (tree is null || !ReferenceEquals(tree.Owner, _token))
        {
            tree = tree is null ? new IndexTree(_token) : tree.Fork(_token);
            Trees.Edit((uint)index) = tree;
        }

        return tree;
    }

    /// <summary>The bitmap as it is now, which later writes leave alone.</summary>
    public PagedBitmap? StableBitmap(PagedTable<PagedBitmap?> table, int id)
    {
        var bitmap = table[(uint)id];

        if (bitmap is not null && ReferenceEquals(bitmap.Owner, _token))
        {
            table.Edit((uint)id) = bitmap.Fork(_token);
        }

        return bitmap;
    }

    /// <summary>The tree as it is now, which later writes leave alone.</summary>
    public IndexTree? StableTree(int index)
    {
        var tree = Trees[(uint)index];

        if (tree is not null && ReferenceEquals(tree.Owner, _token))
        {
            Trees.Edit((uint)index) = tree.Fork(_token);
        }

        return tree;
    }

    private void CopyScalars(GraphState from)
    {
        Indexes = from.Indexes;
        Blobs = from.Blobs;
        NodeCount = from.NodeCount;
        RelationshipCount = from.RelationshipCount;
        NextNode = from.NextNode;
        NextRelationship = from.NextRelationship;
        NextGroup = from.NextGroup;
        FreeGroup = from.FreeGroup;
        NextStamp = from.NextStamp;
        Version = from.Version;
    }
}
