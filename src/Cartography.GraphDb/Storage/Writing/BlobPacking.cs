using Cartography.GraphDb.Storage.Properties;

namespace Cartography.GraphDb.Storage.Writing;

/// <summary>Moves the property blocks that are in use into a new heap, so that the old one's segments can go once no reader has them.</summary>
internal static class BlobPacking
{
    public static void Pack(GraphWriter writer)
    {
        var state = writer.State;
        var old = state.Blobs;
        var heap = new BlobHeap();

        for (uint id = 1; id < state.NextStamp; id++)
        {
            if (state.Stamps[id].Properties != 0)
            {
                ref var stamp = ref state.Stamps.Edit(id);
                stamp.Properties = heap.Add(BlobHeap.Read(old, stamp.Properties));
            }
        }

        for (uint id = 1; id < state.NextNode; id++)
        {
            if (state.Nodes[id].Properties != 0)
            {
                ref var node = ref state.Nodes.Edit(id);
                node.Properties = heap.Add(BlobHeap.Read(old, node.Properties));
            }
        }

        for (uint id = 1; id < state.NextRelationship; id++)
        {
            if (state.Relationships[id].Properties != 0)
            {
                ref var relationship = ref state.Relationships.Edit(id);
                relationship.Properties = heap.Add(BlobHeap.Read(old, relationship.Properties));
            }
        }

        writer.Heap = heap;
        state.Blobs = heap.Segments;
    }
}
