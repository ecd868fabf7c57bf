using Cartography.GraphDb.Storage.Catalogs;
using Cartography.GraphDb.Storage.Properties;

namespace Cartography.GraphDb.Transactions;

internal sealed partial class WriteTransaction
{
    private PropertyChange[] _sorted = new PropertyChange[16];

    private (uint Created, uint Seen, byte[] Block) NewContents(ReadOnlySpan<PropertyChange> properties)
    {
        var (created, seen) = (0u, 0u);
        TryChangeStamps(properties, ref created, ref seen);
        return (created, seen, HasOthers(properties) ? Merged(default, properties).ToArray() : []);
    }

    private static bool HasOthers(ReadOnlySpan<PropertyChange> changes)
    {
        foreach (ref readonly var change in changes)
        {
            if (!StampKeys.Contains(change.Key))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryChangeStamps(ReadOnlySpan<PropertyChange> changes, ref uint created, ref uint seen)
    {
        var changed = false;

        foreach (ref readonly var change in changes)
        {
            if (StampKeys.Contains(change.Key))
            {
                ref var stamp = ref change.Key == StampKeys.FirstSeen ? ref created : ref seen;
                stamp = WithProperty(stamp, change);
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>The stamp that differs from another in one property.</summary>
    private uint WithProperty(uint stamp, PropertyChange change)
    {
        var old = StampBlock(stamp);
        var scope = State.Stamps[stamp].ScopePlusOne;
        return _writer.InternStamp(MergedBlock(old, [change]), scope);
    }

    /// <summary>A block with changes; properties that are kept in stamps are left out.</summary>
    private ReadOnlySpan<byte> Merged(PropertyBlock old, ReadOnlySpan<PropertyChange> changes)
    {
        if (_sorted.Length < changes.Length)
        {
            _sorted = new PropertyChange[changes.Length];
        }

        var count = 0;

        foreach (ref readonly var change in changes)
        {
            if (!StampKeys.Contains(change.Key))
            {
                _sorted[count++] = change;
            }
        }

        var sorted = _sorted.AsSpan(0, count);

        if (count > 1)
        {
            sorted.Sort(static (left, right) => left.Key.CompareTo(right.Key));
        }

        return MergedBlock(old, sorted);
    }

    private ReadOnlySpan<byte> MergedBlock(PropertyBlock old, ReadOnlySpan<PropertyChange> sorted)
    {
        _blocks.Clear();
        var keys = old.Keys ?? [];
        var (i, j) = (0, 0);

        while (i < keys.Length || j < sorted.Length)
        {
            if (j == sorted.Length || (i < keys.Length && keys[i] < sorted[j].Key))
            {
                _blocks.Copy(old, i++);
                continue;
            }

            if (i < keys.Length && keys[i] == sorted[j].Key)
            {
                i++;
            }

            if (!sorted[j].Value.IsNull)
            {
                _blocks.Add(sorted[j].Key, sorted[j].Value);
            }

            j++;
        }

        return _blocks.Finish();
    }
}
