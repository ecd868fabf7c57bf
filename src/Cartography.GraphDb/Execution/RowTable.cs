using Cartography.Values;

namespace Cartography.GraphDb.Execution;

/// <summary>Finds rows by the equivalence of some slots: groups, distinct rows, the build side of a join.</summary>
internal sealed class RowTable(int[] slots)
{
    private readonly RowBuffer _keys = new(slots);
    private int[] _buckets = new int[16];
    private int[] _next = new int[16];
    private int[] _hashes = new int[16];

    public int Count => _keys.Count;

    /// <summary>The number of the frame's key; a new one if it was not there yet.</summary>
    public int FindOrAdd(Frame frame, out bool added)
    {
        var hash = HashOf(frame, slots);
        var found = Find(frame, slots, hash);
        added = found < 0;

        if (!added)
        {
            return found;
        }

        if (_keys.Count == _next.Length)
        {
            Grow();
        }

        var index = _keys.Add(frame);
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _hashes[index] = hash;
        _next[index] = bucket;
        bucket = index + 1;
        return index;
    }

    /// <summary>The number of a key that stands in other slots of the frame, or -1.</summary>
    public int Find(Frame frame, int[] keySlots) => Find(frame, keySlots, HashOf(frame, keySlots));

    /// <summary>Puts a key back into the frame.</summary>
    public void Restore(Frame frame, int index) => _keys.Restore(frame, index);

    public void Clear(Frame frame)
    {
        _keys.Clear(frame);
        Array.Clear(_buckets);
    }

    private static int HashOf(Frame frame, int[] keySlots)
    {
        var hash = 17;

        foreach (var slot in keySlots)
        {
            hash = (hash * 31) + ValueEquivalence.HashOf(frame.Slots[slot]);
        }

        return hash ^ (hash >>> 15);
    }

    private int Find(Frame frame, int[] keySlots, int hash)
    {
        for (var entry = _buckets[hash & (_buckets.Length - 1)]; entry != 0; entry = _next[entry - 1])
        {
            if (_hashes[entry - 1] == hash && Matches(frame, keySlots, _keys.Row(entry - 1)))
            {
                return entry - 1;
            }
        }

        return -1;
    }

    private static bool Matches(Frame frame, int[] keySlots, ReadOnlySpan<Value> key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (!ValueEquivalence.AreEquivalent(frame.Slots[keySlots[i]], key[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void Grow()
    {
        Array.Resize(ref _next, _next.Length * 2);
        Array.Resize(ref _hashes, _hashes.Length * 2);
        _buckets = new int[_next.Length];

        for (var i = 0; i < _keys.Count; i++)
        {
            ref var bucket = ref _buckets[_hashes[i] & (_buckets.Length - 1)];
            _next[i] = bucket;
            bucket = i + 1;
        }
    }
}
