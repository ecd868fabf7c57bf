using System.Runtime.InteropServices;
using Cartography.GraphDb.Storage.Tables;

namespace Cartography.GraphDb.Storage.Writing;

/// <summary>
/// Pages from which something was deleted. Numbers are never given twice, so that a page that is empty once stays so: it is
/// given back, or a graph that is open for months would keep the room of all that ever was.
/// </summary>
internal sealed class EmptiedPages<T>
    where T : unmanaged
{
    private readonly HashSet<uint> _pages = [];
    private uint _last = uint.MaxValue;

    public void Note(uint id)
    {
        var page = id / PagedTable<T>.PageSize;

        if (page != _last)
        {
            _last = page;
            _pages.Add(page);
        }
    }

    /// <summary>Gives back those that are empty. The page that numbers are being given from is left.</summary>
    public void Drop(PagedTable<T> table, uint next)
    {
        foreach (var page in _pages)
        {
            if (page != next / PagedTable<T>.PageSize && !MemoryMarshal.AsBytes(table.Page(page).AsSpan()).ContainsAnyExcept((byte)0))
            {
                table.DropPage(page);
            }
        }

        Forget();
    }

    public void Forget()
    {
        _pages.Clear();
        _last = uint.MaxValue;
    }
}
