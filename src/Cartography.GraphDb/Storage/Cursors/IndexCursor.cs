using Cartography.GraphDb.Storage.Indexing;
using Cartography.GraphDb.Storage.Records;
using Cartography.GraphDb.Storage.Tables;

namespace Cartography.GraphDb.Storage.Cursors;

/// <summary>
/// Walks what an index finds: numbers of nodes or relationships, ascending by value. Keys are not exact for every value, so
/// the caller compares the values again. What is written meanwhile is not seen.
/// </summary>
internal struct IndexCursor
{
    private readonly uint[]? _taken;
    private readonly bool[]? _stamps;
    private readonly bool _byCreation;
    private readonly PagedTable<NodeRecord>? _nodes;
    private readonly PagedTable<RelationshipRecord>? _relationships;
    private readonly PagedBitmap? _set;
    private TreeCursor _tree;
    private uint _at;
    private int _next;

    public IndexCursor(in TreeCursor tree) => _tree = tree;

    public IndexCursor(uint[] taken) => _taken = taken;

    public IndexCursor(PagedBitmap? set, PagedTable<NodeRecord> nodes, bool[] stamps, bool byCreation)
    {
        _taken = set is null ? [] : null;
        _set = set;
        _nodes = nodes;
        _stamps = stamps;
        _byCreation = byCreation;
    }

    public IndexCursor(PagedBitmap? set, PagedTable<RelationshipRecord> relationships, bool[] stamps, bool byCreation)
    {
        _taken = set is null ? [] : null;
        _set = set;
        _relationships = relationships;
        _stamps = stamps;
        _byCreation = byCreation;
    }

    /// <summary>The node or relationship that the cursor stands on.</summary>
    public readonly long Current => _at;

    /// <summary>Goes to the next one.</summary>
    public bool MoveNext()
    {
        if (_taken is not null)
        {
            if (_next == _taken.Length)
            {
                return false;
            }

            _at = _taken[_next++];
            return true;
        }

        if (_set is not null)
        {
            return NextStamped();
        }

        var found = _tree.MoveNext();
        _at = _tree.Current;
        return found;
    }

    private bool NextStamped()
    {
        while ((_at = _set!.NextFrom(_at + 1)) != 0)
        {
            if (_stamps![StampOf(_at)])
            {
                return true;
            }
        }

        _at = uint.MaxValue - 1;
        return false;
    }

    private readonly uint StampOf(uint id)
    {
        if (_nodes is not null)
        {
            return _byCreation ? _nodes[id].Created : _nodes[id].Seen;
        }

        return _byCreation ? _relationships![id].Created : _relationships![id].Seen;
    }
}
