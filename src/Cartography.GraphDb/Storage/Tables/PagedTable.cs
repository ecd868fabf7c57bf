using System.Runtime.CompilerServices;

namespace Cartography.GraphDb.Storage.Tables;

/// <summary>
/// Records by number in pages, copied when first written: root, branches of 256 pages, pages of 256 records. What
/// <see cref="Share"/> hands out never changes again, so readers walk plain arrays while the writer goes on.
/// </summary>
/// <typeparam name="T">The record; unmanaged where the table goes into a checkpoint.</typeparam>
internal sealed class PagedTable<T>
{
    /// <summary>Records in a page.</summary>
    public const int PageSize = 1 << PageBits;

    private const int PageBits = 8;
    private const int BranchBits = 8;
    private const int BranchSize = 1 << BranchBits;
    private const int YoungCopies = 16;
    private const uint NoPage = uint.MaxValue;

    private static readonly T[] EmptyPage = new T[PageSize];
    private static readonly T[][] EmptyBranch = NewEmptyBranch();

    private T[][][] _root;

    // Which pages of which branches this writer has copied already; null for a branch not yet copied.
    private ulong[]?[]? _owned;
    private T[] _lastPage = EmptyPage;
    private uint _lastPageNumber = NoPage;
    private int _copies;

    public PagedTable()
        : this([])
    {
    }

    private PagedTable(T[][][] root) => _root = root;

    /// <summary>How many pages the table spans, empty ones included.</summary>
    public uint PageCount => (uint)_root.Length << BranchBits;

    /// <summary>The record with a number; a record never written is the default one.</summary>
    public ref readonly T this[uint id]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var root = _root;
            var branch = id >> (PageBits + BranchBits);
            return ref branch < (uint)root.Length
                ? ref root[branch][(byte)(id >> PageBits)][(byte)id]
                : ref EmptyPage[0];
        }
    }

    /// <summary>The records of one page; the shared empty page where none was written.</summary>
    public T[] Page(uint number)
    {
        var branch = number >> BranchBits;
        return branch < (uint)_root.Length ? _root[branch][(byte)number] : EmptyPage;
    }

    /// <summary>Whether a page was never written or was given back.</summary>
    public bool IsEmptyPage(uint number) => ReferenceEquals(Page(number), EmptyPage);

    /// <summary>A place to write the record in. Valid until the next call that is not a read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Edit(uint id)
    {
        var number = id >> PageBits;
        return ref number == _lastPageNumber ? ref _lastPage[(byte)id] : ref OwnPage(number)[(byte)id];
    }

    /// <summary>Puts a whole page in place, as a checkpoint is read. The array is taken over.</summary>
    public void PutPage(uint number, T[] page)
    {
        OwnBranch(number >> BranchBits);
        _root[number >> BranchBits][(byte)number] = page;
    }

    /// <summary>Gives a page back whose records are all default again.</summary>
    public void DropPage(uint number)
    {
        if (!IsEmptyPage(number))
        {
            var owned = OwnBranch(number >> BranchBits);
            owned[(byte)number >> 6] &= ~(1UL << (int)(number & 63));
            _root[number >> BranchBits][(byte)number] = EmptyPage;
            _lastPageNumber = NoPage;
        }
    }

    /// <summary>The present contents, fixed. This table goes on from them and copies a page before it writes in it again.</summary>
    public PagedTable<T> Share()
    {
        Disown();
        return new PagedTable<T>(_root);
    }

    /// <summary>Forgets everything since <paramref name="saved"/> was shared.</summary>
    public void RevertTo(PagedTable<T> saved)
    {
        Disown();
        _root = saved._root;
    }

    private static T[][] NewEmptyBranch()
    {
        var branch = new T[BranchSize][];
        Array.Fill(branch, EmptyPage);
        return branch;
    }

    // Pages of a large transaction live long: placed where the collector never moves them, they do not lengthen its pauses
    // twice. Those of a small one are soon copied again, and cost least as young objects.
    private T[] Copy(T[] page)
    {
        if (_copies++ < YoungCopies || RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            return ReferenceEquals(page, EmptyPage) ? new T[PageSize] : page.AsSpan().ToArray();
        }

        var copy = GC.AllocateUninitializedArray<T>(PageSize, pinned: true);
        page.CopyTo(copy, 0);
        return copy;
    }

    private void Disown()
    {
        _copies = 0;
        _owned = null;
        _lastPageNumber = NoPage;
        _lastPage = EmptyPage;
    }

    private T[] OwnPage(uint number)
    {
        var owned = OwnBranch(number >> BranchBits);
        var bit = 1UL << (int)(number & 63);
        ref var page = ref _root[number >> BranchBits][(byte)number];

        if ((owned[(byte)number >> 6] & bit) == 0)
        {
            page = Copy(page);
            owned[(byte)number >> 6] |= bit;
        }

        _lastPageNumber = number;
        _lastPage = page;
        return page;
    }

    private ulong[] OwnBranch(uint branch)
    {
        if (_owned is null)
        {
            _root = _root.AsSpan().ToArray();
            _owned = new ulong[]?[_root.Length];
        }

        if (branch >= (uint)_root.Length)
        {
            var from = _root.Length;
            Array.Resize(ref _root, checked((int)branch + 1));
            Array.Resize(ref _owned, _root.Length);
            _root.AsSpan(from).Fill(EmptyBranch);
        }

        if (_owned[branch] is not { } owned)
        {
            _root[branch] = _root[branch].AsSpan().ToArray();
            _owned[branch] = owned = new ulong[BranchSize / 64];
        }

        return owned;
    }
}
