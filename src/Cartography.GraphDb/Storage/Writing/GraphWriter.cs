using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Storage.Log;
using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Storage.Records;

namespace Cartography.GraphDb.Storage.Writing;

/// <summary>
/// Changes records and everything that hangs on them: chains, counts, label bitmaps, index trees, stamps. What a
/// transaction does and what is replayed from the log goes through here alike. Callers have checked that records exist.
/// </summary>
internal sealed partial class GraphWriter(GraphState state, Catalog catalog, BlobHeap heap, StampIndex stamps)
{
    private readonly IndexKeyWriter _oldKey = new();
    private readonly IndexKeyWriter _newKey = new();
    private readonly EmptiedPages<NodeRecord> _emptiedNodes = new();
    private readonly EmptiedPages<RelationshipRecord> _emptiedRelationships = new();

    /// <summary>What is written down of each change; null while the log is replayed.</summary>
    public ChangeWriter? Changes { get; set; }

    public GraphState State { get; } = state;

    public BlobHeap Heap { get; set; } = heap;

    public uint AddNode(uint labelSet, uint created, uint seen, ReadOnlySpan<byte> block)
    {
        if (State.NextNode == uint.MaxValue)
        {
            throw TooMany("nodes");
        }

        var id = State.NextNode;
        CheckUnique(id, labelSet, block);
        State.NextNode++;
        State.NodeCount++;
        ref var record = ref State.Nodes.Edit(id);
        record = new NodeRecord { LabelSet = labelSet + 1, Created = created, Seen = seen, Properties = Store(block) };
        CountNode(created, 1);
        CountNode(seen, 1);

        foreach (var label in catalog.LabelSets[labelSet])
        {
            State.EditBitmap(State.ByLabel, label).Add(id);
        }

        IndexNode(id, labelSet, block);
        Changes?.AddNode(labelSet, created, seen, block);
        return id;
    }

    public void SetNodeLabels(uint id, uint labelSet)
    {
        ref var record = ref State.Nodes.Edit(id);
        var before = record.LabelSet - 1;

        if (before == labelSet)
        {
            return;
        }

        var block = BlobHeap.Read(State.Blobs, record.Properties);
        MoveBetweenLabels(id, before, labelSet, block);
        State.Nodes.Edit(id).LabelSet = labelSet + 1;
        Changes?.NodeLabels(id, labelSet);
    }

    public void SetNodeBlock(uint id, ReadOnlySpan<byte> block)
    {
        ref readonly var record = ref State.Nodes[id];
        var before = BlobHeap.Read(State.Blobs, record.Properties);

        if (before.SequenceEqual(block))
        {
            return;
        }

        ReindexNode(id, record.LabelSet - 1, before, block);
        Heap.Release(record.Properties);
        State.Nodes.Edit(id).Properties = Store(block);
        Changes?.NodeBlock(id, block);
    }

    public void SetNodeStamps(uint id, uint created, uint seen)
    {
        ref var record = ref State.Nodes.Edit(id);

        if (record.Created != created)
        {
            CountNode(record.Created, -1);
            CountNode(created, 1);
            record.Created = created;
            Changes?.NodeStamps(id, created, seen);
        }
        else if (record.Seen != seen)
        {
            Changes?.NodeSeen(id, seen);
        }

        if (record.Seen != seen)
        {
            CountNode(record.Seen, -1);
            CountNode(seen, 1);
            record.Seen = seen;
        }
    }

    /// <summary>Deletes a node. Relationships that it still has must be deleted before the transaction commits.</summary>
    public void DeleteNode(uint id)
    {
        ref var record = ref State.Nodes.Edit(id);
        var labelSet = record.LabelSet - 1;

        foreach (var label in catalog.LabelSets[labelSet])
        {
            State.EditBitmap(State.ByLabel, label).Remove(id);
        }

        UnindexNode(id, labelSet, BlobHeap.Read(State.Blobs, record.Properties));
        Heap.Release(record.Properties);
        CountNode(record.Created, -1);
        CountNode(record.Seen, -1);
        record = new NodeRecord { FirstGroup = record.FirstGroup };
        State.NodeCount--;
        _emptiedNodes.Note(id);
        Changes?.DeleteNode(id);
    }

    private static StorageException TooMany(string what) => new(
        StorageError.LimitReached,
        $"All 4,294,967,294 numbers for {what} have been used; numbers are never given twice. Copy the graph into a new folder with `cartography copy`.");

    private uint Store(ReadOnlySpan<byte> block)
    {
        var address = Heap.Add(block);
        State.Blobs = Heap.Segments;
        return address;
    }
}
