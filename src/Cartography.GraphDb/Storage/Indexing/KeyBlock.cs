namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>
/// Sorted byte strings with record numbers: what a tree page holds. The beginning that all share is kept once. Two equal
/// keys are ordered by their numbers.
/// </summary>
internal sealed class KeyBlock
{
    private byte[] _prefix = [];
    private byte[] _bytes;
    private ushort[] _ends;
    private uint[] _ids;

    public KeyBlock(int capacity, int bytes)
    {
        _bytes = new byte[bytes];
        _ends = new ushort[capacity];
        _ids = new uint[capacity];
    }

    /// <summary>A block as it was read. The arrays are taken over.</summary>
    public KeyBlock(byte[] prefix, byte[] suffixes, ushort[] ends, uint[] ids, int count)
    {
        _prefix = prefix;
        _bytes = suffixes;
        _ends = ends;
        _ids = ids;
        Count = count;
    }

    private KeyBlock(KeyBlock other)
    {
        _prefix = other._prefix;
        _bytes = other._bytes.AsSpan().ToArray();
        _ends = other._ends.AsSpan().ToArray();
        _ids = other._ids.AsSpan().ToArray();
        Count = other.Count;
    }

    public int Count { get; private set; }

    /// <summary>The bytes that every key begins with.</summary>
    public ReadOnlySpan<byte> Prefix => _prefix;

    /// <summary>Where each key's own part ends in <see cref="Suffixes"/>.</summary>
    public ReadOnlySpan<ushort> Ends => _ends.AsSpan(0, Count);

    public ReadOnlySpan<uint> Ids => _ids.AsSpan(0, Count);

    /// <summary>The keys' own parts, one after another.</summary>
    public ReadOnlySpan<byte> Suffixes => _bytes.AsSpan(0, Count == 0 ? 0 : _ends[Count - 1]);

    public KeyBlock Clone() => new(this);

    public uint IdAt(int index) => _ids[index];

    /// <summary>What follows the shared beginning.</summary>
    public ReadOnlySpan<byte> SuffixAt(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1];
        return _bytes.AsSpan(start, _ends[index] - start);
    }

    /// <summary>The whole key.</summary>
    public byte[] KeyAt(int index)
    {
        var suffix = SuffixAt(index);
        var key = new byte[_prefix.Length + suffix.Length];
        _prefix.CopyTo(key, 0);
        suffix.CopyTo(key.AsSpan(_prefix.Length));
        return key;
    }

    /// <summary>Whether the key at a position is this one.</summary>
    public bool HasKeyAt(int index, ReadOnlySpan<byte> key) =>
        key.Length == _prefix.Length + SuffixAt(index).Length && key.StartsWith(_prefix) && key[_prefix.Length..].SequenceEqual(SuffixAt(index));

    /// <summary>The first position whose (key, number) is not below the given one; <see cref="Count"/> where there is none.</summary>
    public int LowerBound(ReadOnlySpan<byte> key, uint id)
    {
        if (_prefix.Length > 0)
        {
            var order = key[..Math.Min(key.Length, _prefix.Length)].SequenceCompareTo(_prefix);

            if (order != 0)
            {
                return order < 0 ? 0 : Count;
            }

            key = key[_prefix.Length..];
        }

        var low = 0;
        var high = Count;

        while (low < high)
        {
            var middle = (low + high) >> 1;
            var order = SuffixAt(middle).SequenceCompareTo(key);

            if (order < 0 || (order == 0 && _ids[middle] < id))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Puts a key in at a position that <see cref="LowerBound"/> gave.</summary>
    public void Insert(int index, ReadOnlySpan<byte> key, uint id)
    {
        if (Count == 0)
        {
            _prefix = key.ToArray();
        }
        else if (!key.StartsWith(_prefix))
        {
            ShortenPrefix(key.CommonPrefixLength(_prefix));
        }

        var suffix = key[_prefix.Length..];
        var start = index == 0 ? 0 : _ends[index - 1];
        var used = Count == 0 ? 0 : _ends[Count - 1];
        EnsureRoom(used + suffix.Length);
        _bytes.AsSpan(start, used - start).CopyTo(_bytes.AsSpan(start + suffix.Length));
        suffix.CopyTo(_bytes.AsSpan(start));
        _ends.AsSpan(index, Count - index).CopyTo(_ends.AsSpan(index + 1));
        _ids.AsSpan(index, Count - index).CopyTo(_ids.AsSpan(index + 1));
        _ends[index] = (ushort)(start + suffix.Length);
        _ids[index] = id;
        Count++;
        Shift(index + 1, suffix.Length);
    }

    /// <summary>Takes a key out.</summary>
    public void RemoveAt(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1];
        var length = _ends[index] - start;
        var used = _ends[Count - 1];
        _bytes.AsSpan(start + length, used - start - length).CopyTo(_bytes.AsSpan(start));
        _ends.AsSpan(index + 1, Count - index - 1).CopyTo(_ends.AsSpan(index));
        _ids.AsSpan(index + 1, Count - index - 1).CopyTo(_ids.AsSpan(index));
        Count--;
        Shift(index, -length);
    }

    /// <summary>A block of the keys from a position on, which leave this one; both find their shared beginnings anew.</summary>
    public KeyBlock SplitAt(int index)
    {
        var right = Slice(index, Count);
        var left = Slice(0, index);
        _prefix = left._prefix;
        _bytes = left._bytes;
        _ends = left._ends;
        _ids = left._ids;
        Count = left.Count;
        return right;
    }

    private KeyBlock Slice(int from, int to)
    {
        var result = new KeyBlock(_ends.Length, Math.Max(64, _bytes.Length));

        if (from == to)
        {
            return result;
        }

        var shared = SuffixAt(from).CommonPrefixLength(SuffixAt(to - 1));
        result._prefix = [.. _prefix, .. SuffixAt(from)[..shared]];
        var end = 0;

        for (var i = from; i < to; i++)
        {
            var suffix = SuffixAt(i)[shared..];
            suffix.CopyTo(result._bytes.AsSpan(end));
            end += suffix.Length;
            result._ends[i - from] = (ushort)end;
            result._ids[i - from] = _ids[i];
        }

        result.Count = to - from;
        Array.Resize(ref result._bytes, Math.Max(64, end + (end / 4)));
        return result;
    }

    private void ShortenPrefix(int length)
    {
        var moved = _prefix.AsSpan(length).ToArray();
        var used = Count == 0 ? 0 : (int)_ends[Count - 1];
        var bytes = new byte[used + (moved.Length * Count) + 64];
        var ends = new ushort[_ends.Length];
        var end = 0;

        for (var i = 0; i < Count; i++)
        {
            var suffix = SuffixAt(i);
            moved.CopyTo(bytes, end);
            suffix.CopyTo(bytes.AsSpan(end + moved.Length));
            end += moved.Length + suffix.Length;
            ends[i] = (ushort)end;
        }

        _ends = ends;
        _bytes = bytes;
        _prefix = _prefix[..length];
    }

    private void EnsureRoom(int bytes)
    {
        if (bytes > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(bytes, _bytes.Length * 2));
        }
    }

    private void Shift(int from, int by)
    {
        for (var i = from; i < Count; i++)
        {
            _ends[i] = (ushort)(_ends[i] + by);
        }
    }
}
