using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Storage.Records;

namespace Cartography.GraphDb.Storage.Writing;

internal sealed partial class GraphWriter
{
    public uint AddRelationship(int type, uint start, uint end, uint created, uint seen, ReadOnlySpan<byte> block)
    {
        if (State.NextRelationship == uint.MaxValue)
        {
            throw TooMany("relationships");
        }

        var id = State.NextRelationship;
        CheckUniqueRelationship(id, type, block);
        State.NextRelationship++;
        State.RelationshipCount++;
        var loop = start == end;
        var startNext = Enter(OpenGroup(start, KeyOf(type, false)), id, loop);
        var endNext = Enter(OpenGroup(end, KeyOf(type, true)), id, loop);

        if (startNext != 0)
        {
            State.Relationships.Edit(startNext).StartPrevious = id;
        }

        if (endNext != 0)
        {
            State.Relationships.Edit(endNext).EndPrevious = id;
        }

        State.Relationships.Edit(id) = new RelationshipRecord
        {
            TypePlusOne = (uint)type + 1,
            Start = start,
            End = end,
            StartNext = startNext,
            EndNext = endNext,
            Created = created,
            Seen = seen,
            Properties = Store(block),
        };
        State.EditBitmap(State.ByType, type).Add(id);
        CountRelationship(created, 1);
        CountRelationship(seen, 1);
        IndexRelationship(id, type, block);
        Changes?.AddRelationship(type, start, end, created, seen, block);
        return id;
    }

    public void SetRelationshipBlock(uint id, ReadOnlySpan<byte> block)
    {
        ref readonly var record = ref State.Relationships[id];
        var before = BlobHeap.Read(State.Blobs, record.Properties);

        if (before.SequenceEqual(block))
        {
            return;
        }

        ReindexRelationship(id, (int)record.TypePlusOne - 1, before, block);
        Heap.Release(record.Properties);
        State.Relationships.Edit(id).Properties = Store(block);
        Changes?.RelationshipBlock(id, block);
    }

    public void SetRelationshipStamps(uint id, uint created, uint seen)
    {
        ref var record = ref State.Relationships.Edit(id);

        if (record.Created != created)
        {
            CountRelationship(record.Created, -1);
            CountRelationship(created, 1);
            record.Created = created;
            Changes?.RelationshipStamps(id, created, seen);
        }
        else if (record.Seen != seen)
        {
            Changes?.RelationshipSeen(id, seen);
        }

        if (record.Seen != seen)
        {
            CountRelationship(record.Seen, -1);
            CountRelationship(seen, 1);
            record.Seen = seen;
        }
    }

    public void DeleteRelationship(uint id)
    {
        var record = State.Relationships[id];
        var type = (int)record.TypePlusOne - 1;
        var loop = record.Start == record.End;
        UnindexRelationship(id, type, BlobHeap.Read(State.Blobs, record.Properties));
        Heap.Release(record.Properties);
        CountRelationship(record.Created, -1);
        CountRelationship(record.Seen, -1);

        if (record.StartPrevious != 0)
        {
            State.Relationships.Edit(record.StartPrevious).StartNext = record.StartNext;
        }

        if (record.StartNext != 0)
        {
            State.Relationships.Edit(record.StartNext).StartPrevious = record.StartPrevious;
        }

        if (record.EndPrevious != 0)
        {
            State.Relationships.Edit(record.EndPrevious).EndNext = record.EndNext;
        }

        if (record.EndNext != 0)
        {
            State.Relationships.Edit(record.EndNext).EndPrevious = record.EndPrevious;
        }

        Leave(record.Start, KeyOf(type, false), record.StartPrevious == 0, record.StartNext, loop);
        Leave(record.End, KeyOf(type, true), record.EndPrevious == 0, record.EndNext, loop);
        State.Relationships.Edit(id) = default;
        State.EditBitmap(State.ByType, type).Remove(id);
        State.RelationshipCount--;
        _emptiedRelationships.Note(id);
        Changes?.DeleteRelationship(id);
    }

    /// <summary>The group of a node with a key; 0 where it has none.</summary>
    public uint FindGroup(uint node, uint key)
    {
        var groups = State.Groups;
        var group = State.Nodes[node].FirstGroup;

        while (group != 0)
        {
            ref readonly var record = ref groups[group];

            if (record.Key == key)
            {
                break;
            }

            group = record.Next;
        }

        return group;
    }

    /// <summary>The key of the groups that hold a type and direction.</summary>
    public static uint KeyOf(int type, bool incoming) => ((uint)type << 1) | (incoming ? 1u : 0u);

    /// <summary>A relationship of a type from one node to another, looked for from the end that has fewer; 0 where there is none.</summary>
    public uint FindRelationship(int type, uint start, uint end)
    {
        var outgoing = FindGroup(start, KeyOf(type, false));
        var incoming = outgoing == 0 ? 0 : FindGroup(end, KeyOf(type, true));

        if (incoming == 0)
        {
            return 0;
        }

        var relationships = State.Relationships;

        if (State.Groups[outgoing].Count <= State.Groups[incoming].Count)
        {
            var id = State.Groups[outgoing].First;

            while (id != 0 && relationships[id].End != end)
            {
                id = relationships[id].StartNext;
            }

            return id;
        }
        else
        {
            var id = State.Groups[incoming].First;

            while (id != 0 && relationships[id].Start != start)
            {
                id = relationships[id].EndNext;
            }

            return id;
        }
    }

    private uint OpenGroup(uint node, uint key)
    {
        var group = FindGroup(node, key);

        if (group != 0)
        {
            return group;
        }

        if (State.FreeGroup != 0)
        {
            group = State.FreeGroup;
            State.FreeGroup = State.Groups[group].Next;
        }
        else
        {
            group = State.NextGroup++;
        }

        ref var owner = ref State.Nodes.Edit(node);
        State.Groups.Edit(group) = new GroupRecord { Key = key, Next = owner.FirstGroup };
        owner.FirstGroup = group;
        return group;
    }

    /// <summary>Puts a relationship first in a group's chain, and gives the one that was first.</summary>
    private uint Enter(uint group, uint relationship, bool loop)
    {
        ref var record = ref State.Groups.Edit(group);
        var next = record.First;
        record.First = relationship;
        record.Count++;
        record.Loops += loop ? 1u : 0u;
        return next;
    }

    private void Leave(uint node, uint key, bool wasFirst, uint next, bool loop)
    {
        var group = FindGroup(node, key);
        ref var record = ref State.Groups.Edit(group);
        record.Count--;
        record.Loops -= loop ? 1u : 0u;

        if (wasFirst)
        {
            record.First = next;
        }

        if (record.Count == 0)
        {
            CloseGroup(node, group);
        }
    }

    private void CloseGroup(uint node, uint group)
    {
        var next = State.Groups[group].Next;

        if (State.Nodes[node].FirstGroup == group)
        {
            State.Nodes.Edit(node).FirstGroup = next;
        }
        else
        {
            var before = State.Nodes[node].FirstGroup;

            while (State.Groups[before].Next != group)
            {
                before = State.Groups[before].Next;
            }

            State.Groups.Edit(before).Next = next;
        }

        State.Groups.Edit(group) = new GroupRecord { Next = State.FreeGroup };
        State.FreeGroup = group;
    }
}
