using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Storage.Records;

namespace Cartography.GraphDb.Storage.Writing;

internal sealed partial class GraphWriter
{
    // Stamps that nothing referred to when an earlier transaction ended. A run leaves thousands behind, each day.
    private readonly HashSet<uint> _freeStamps = [];
    private readonly List<uint> _droppedStamps = [];

    /// <summary>The stamp with these properties, made if there is none.</summary>
    public uint InternStamp(ReadOnlySpan<byte> block, uint scopePlusOne)
    {
        if (block.IsEmpty && scopePlusOne == 0)
        {
            return 0;
        }

        var id = stamps.Find(State, block, scopePlusOne);

        if (id == 0)
        {
            id = NextFreeStamp();
            PutStamp(id, block, scopePlusOne);
            Changes?.Stamp(id, scopePlusOne, block);
            _droppedStamps.Add(id);
        }
        else if (_freeStamps.Remove(id))
        {
            // It may be about to be referred to: it must not be given other contents meanwhile.
            _droppedStamps.Add(id);
        }

        return id;
    }

    /// <summary>Puts a stamp in place, instead of one that nothing refers to.</summary>
    public void PutStamp(uint id, ReadOnlySpan<byte> block, uint scopePlusOne)
    {
        if (id < State.NextStamp)
        {
            ref readonly var old = ref State.Stamps[id];
            stamps.Remove(id, BlobHeap.Read(State.Blobs, old.Properties), old.ScopePlusOne);
            Heap.Release(old.Properties);
        }

        State.NextStamp = Math.Max(State.NextStamp, id + 1);
        State.Stamps.Edit(id) = new StampRecord { Properties = Store(block), ScopePlusOne = scopePlusOne };
        stamps.Add(id, block, scopePlusOne);
    }

    /// <summary>At the end of a transaction that was kept: what it left empty or without use is given back.</summary>
    public void Kept()
    {
        _emptiedNodes.Drop(State.Nodes, State.NextNode);
        _emptiedRelationships.Drop(State.Relationships, State.NextRelationship);

        foreach (var id in _droppedStamps)
        {
            ref readonly var stamp = ref State.Stamps[id];

            if (stamp.Nodes + stamp.Relationships == 0)
            {
                _freeStamps.Add(id);
            }
        }

        _droppedStamps.Clear();
    }

    /// <summary>At the end of a transaction that was rolled back. What the search for stamps knows too much is found to be wrong there.</summary>
    public void RolledBack()
    {
        _droppedStamps.Clear();
        _emptiedNodes.Forget();
        _emptiedRelationships.Forget();
    }

    /// <summary>After opening: all stamps without a record can be used again.</summary>
    public void Opened()
    {
        Kept();

        for (uint id = 1; id < State.NextStamp; id++)
        {
            ref readonly var stamp = ref State.Stamps[id];

            if (stamp.Nodes + stamp.Relationships == 0)
            {
                _freeStamps.Add(id);
            }
        }
    }

    private uint NextFreeStamp()
    {
        foreach (var id in _freeStamps)
        {
            _freeStamps.Remove(id);
            return id;
        }

        return State.NextStamp;
    }

    private void CountNode(uint stamp, int by)
    {
        if (stamp != 0)
        {
            ref var record = ref State.Stamps.Edit(stamp);
            record.Nodes += (uint)by;
            NoteDrop(stamp, record);
        }
    }

    private void CountRelationship(uint stamp, int by)
    {
        if (stamp != 0)
        {
            ref var record = ref State.Stamps.Edit(stamp);
            record.Relationships += (uint)by;
            NoteDrop(stamp, record);
        }
    }

    private void NoteDrop(uint stamp, in StampRecord record)
    {
        if (record.Nodes + record.Relationships == 0)
        {
            _droppedStamps.Add(stamp);
        }
    }
}
