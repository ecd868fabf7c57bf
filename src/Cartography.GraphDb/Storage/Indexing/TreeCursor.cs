using System.Runtime.CompilerServices;

namespace Cartography.GraphDb.Storage.Indexing;

/// <summary>Walks the entries of a tree whose keys lie from one bound up to another, ascending. The tree must not be written meanwhile.</summary>
internal struct TreeCursor
{
    private readonly byte[]? _upper;
    private Frames _frames;
    private int _depth;
    private KeyBlock? _leaf;
    private int _at;
    private int _end;

    /// <summary>Stands before the first entry whose key is not below <paramref name="lower"/>; entries at or above <paramref name="upper"/> are not given.</summary>
    public TreeCursor(TreePage root, ReadOnlySpan<byte> lower, byte[]? upper)
    {
        _upper = upper;
        var page = root;

        while (page.Children is { } children && page.Count > 0)
        {
            var at = page.ChildFor(lower, 0);
            _frames[_depth].Page = page;
            _frames[_depth++].Next = at + 1;
            page = children[at];
        }

        if (page.Children is null)
        {
            Enter(page.Keys, page.Keys.LowerBound(lower, 0));
        }
    }

    /// <summary>The record number of the entry.</summary>
    public uint Current { get; private set; }

    /// <summary>The key of the entry.</summary>
    public readonly byte[] CurrentKey => _leaf!.KeyAt(_at - 1);

    /// <summary>Goes to the next entry.</summary>
    public bool MoveNext()
    {
        while (_at >= _end)
        {
            if (_leaf is null || _end < _leaf.Count || !NextLeaf())
            {
                return false;
            }
        }

        Current = _leaf!.IdAt(_at++);
        return true;
    }

    private void Enter(KeyBlock leaf, int at)
    {
        _leaf = leaf;
        _at = at;
        _end = _upper is null ? leaf.Count : leaf.LowerBound(_upper, 0);
    }

    private bool NextLeaf()
    {
        while (_depth > 0)
        {
            ref var frame = ref _frames[_depth - 1];

            if (frame.Next >= frame.Page.Count)
            {
                _depth--;
                continue;
            }

            var page = frame.Page.Children![frame.Next++];

            while (page.Children is { } children)
            {
                _frames[_depth].Page = page;
                _frames[_depth++].Next = 1;
                page = children[0];
            }

            Enter(page.Keys, 0);
            return true;
        }

        return false;
    }

    private struct Frame
    {
        public TreePage Page;
        public int Next;
    }

    // 127 children at least half the time: eight levels hold more entries than there are record numbers.
    [InlineArray(12)]
    private struct Frames
    {
        private Frame _first;
    }
}
