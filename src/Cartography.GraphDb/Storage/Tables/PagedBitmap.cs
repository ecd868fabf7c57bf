using System.Numerics;

namespace Cartography.GraphDb.Storage.Tables;

/// <summary>A set of record numbers, one bit each, in pages that are copied when first written. What carries a label is one of these.</summary>
internal sealed class PagedBitmap
{
    private readonly PagedTable<ulong> _words;

    public PagedBitmap(object owner)
        : this(owner, new PagedTable<ulong>(), 0)
    {
    }

    public PagedBitmap(object owner, PagedTable<ulong> words, long count)
    {
        Owner = owner;
        _words = words;
        Count = count;
    }

    /// <summary>Who may write here; anyone else forks first.</summary>
    public object Owner { get; }

    /// <summary>How many numbers are in the set.</summary>
    public long Count { get; private set; }

    /// <summary>The words, for a checkpoint.</summary>
    public PagedTable<ulong> Words => _words;

    /// <summary>A copy that <paramref name="owner"/> may write in; this one stays as it is.</summary>
    public PagedBitmap Fork(object owner) => new(owner, _words.Share(), Count);

    /// <summary>Whether a number is in the set.</summary>
    public bool Has(uint id) => (_words[id >> 6] & (1UL << (int)(id & 63))) != 0;

    /// <summary>Puts a number in. False when it was there.</summary>
    public bool Add(uint id)
    {
        var bit = 1UL << (int)(id & 63);

        if ((_words[id >> 6] & bit) != 0)
        {
            return false;
        }

        _words.Edit(id >> 6) |= bit;
        Count++;
        return true;
    }

    /// <summary>Takes a number out. False when it was not there.</summary>
    public bool Remove(uint id)
    {
        var bit = 1UL << (int)(id & 63);

        if ((_words[id >> 6] & bit) == 0)
        {
            return false;
        }

        _words.Edit(id >> 6) &= ~bit;
        Count--;
        return true;
    }

    /// <summary>The smallest number in the set from <paramref name="id"/> on; 0 where there is none.</summary>
    public uint NextFrom(uint id)
    {
        var word = id >> 6;
        var bits = _words[word] & (ulong.MaxValue << (int)(id & 63));
        var pages = _words.PageCount;

        while (bits == 0)
        {
            word++;

            while (word % PagedTable<ulong>.PageSize == 0 && word / PagedTable<ulong>.PageSize < pages && _words.IsEmptyPage(word / PagedTable<ulong>.PageSize))
            {
                word += PagedTable<ulong>.PageSize;
            }

            if (word / PagedTable<ulong>.PageSize >= pages)
            {
                return 0;
            }

            bits = _words[word];
        }

        return (word << 6) | (uint)BitOperations.TrailingZeroCount(bits);
    }
}
