using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Properties;
using Cartography.GraphDb.Transactions;
using Cartography.Values;

namespace Cartography.GraphDb.Batches;

/// <summary>The columns of rows in the order of their keys' numbers, and rows as property blocks.</summary>
internal sealed class RowColumns
{
    private readonly WriteTransaction _write;
    private readonly int[] _keys;
    private readonly int[] _positions;

    /// <param name="write">The transaction.</param>
    /// <param name="names">The columns' names.</param>
    /// <param name="offset">Where in a row the first of them stands.</param>
    public RowColumns(WriteTransaction write, IReadOnlyList<string> names, int offset)
    {
        _write = write;

        // Of two columns with one name the later counts, and what the stamp sets no column can set.
        var columns = names.Select((name, index) => (Key: write.PropertyKeyId(name), Position: index + offset))
            .Where(column => !StampKeys.Contains(column.Key))
            .GroupBy(column => column.Key)
            .Select(group => group.Last())
            .OrderBy(column => column.Key)
            .ToList();
        _keys = [.. columns.Select(column => column.Key)];
        _positions = [.. columns.Select(column => column.Position)];
    }

    public bool IsEmpty => _keys.Length == 0;

    /// <summary>The row as a block of its own. Valid until the next one.</summary>
    public ReadOnlySpan<byte> Block(Value[] row)
    {
        var blocks = _write.Blocks;
        blocks.Clear();

        for (var i = 0; i < _keys.Length; i++)
        {
            ref readonly var value = ref row[_positions[i]];

            if (!value.IsNull)
            {
                blocks.Add(_keys[i], value);
            }
        }

        return blocks.Finish();
    }

    /// <summary>A stored block with the row's values in it: what other batches wrote stays. Valid until the next one.</summary>
    public ReadOnlySpan<byte> Merged(PropertyBlock old, Value[] row)
    {
        var blocks = _write.Blocks;
        var keys = old.Keys;
        blocks.Clear();
        var (i, j) = (0, 0);

        while (i < keys.Length || j < _keys.Length)
        {
            if (j == _keys.Length || (i < keys.Length && keys[i] < _keys[j]))
            {
                blocks.Copy(old, i++);
                continue;
            }

            if (i < keys.Length && keys[i] == _keys[j])
            {
                i++;
            }

            ref readonly var value = ref row[_positions[j]];

            if (!value.IsNull)
            {
                blocks.Add(_keys[j], value);
            }

            j++;
        }

        return blocks.Finish();
    }

    /// <summary>Whether a block has no other properties than these columns: then the row alone says what it becomes.</summary>
    public bool Covers(int[] keys)
    {
        var j = 0;

        foreach (var key in keys)
        {
            while (j < _keys.Length && _keys[j] < key)
            {
                j++;
            }

            if (j == _keys.Length || _keys[j] != key)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many of these columns differ between two blocks.</summary>
    public long Differences(PropertyBlock before, PropertyBlock after)
    {
        var count = 0L;

        foreach (var key in _keys)
        {
            var (old, now) = (before.IndexOf(key), after.IndexOf(key));
            count += (old < 0 && now < 0) || (old >= 0 && now >= 0 && AreEqual(before, old, after, now)) ? 0 : 1;
        }

        return count;
    }

    private static bool AreEqual(PropertyBlock left, int leftIndex, PropertyBlock right, int rightIndex)
    {
        if (left.TagAt(leftIndex) != right.TagAt(rightIndex))
        {
            return false;
        }

        return PropertyTag.IsInTail(left.TagAt(leftIndex))
            ? left.TailAt(leftIndex).SequenceEqual(right.TailAt(rightIndex))
            : left.SlotAt(leftIndex).SequenceEqual(right.SlotAt(rightIndex));
    }
}
