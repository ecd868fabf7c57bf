using Cartography.GraphDb.Storage.Records;
using Cartography.GraphDb.Storage.Tables;

namespace Cartography.GraphDb.Storage.Cursors;

/// <summary>Walks relationships in the order of their numbers: all, or those of a type. What is written meanwhile is not seen.</summary>
internal struct RelationshipCursor
{
    private readonly PagedTable<RelationshipRecord>? _all;
    private readonly PagedBitmap? _set;
    private readonly uint _end;
    private uint _at;

    public RelationshipCursor(PagedTable<RelationshipRecord> all, uint end)
    {
        _all = all;
        _end = end;
    }

    public RelationshipCursor(PagedBitmap? set) => _set = set;

    /// <summary>The relationship that the cursor stands on.</summary>
    public readonly long Current => _at;

    /// <summary>Goes to the next relationship.</summary>
    public bool MoveNext()
    {
        if (_set is not null)
        {
            var next = _set.NextFrom(_at + 1);
            _at = next == 0 ? uint.MaxValue - 1 : next;
            return next != 0;
        }

        if (_all is null)
        {
            return false;
        }

        while (++_at < _end)
        {
            if (_all[_at].TypePlusOne != 0)
            {
                return true;
            }
        }

        _at = _end;
        return false;
    }
}
