using Cartography.Values;

namespace Cartography.GraphDb.Execution;

/// <summary>Compares rows of a buffer by the places of its sort keys.</summary>
internal sealed class RowOrder : IComparer<int>
{
    private readonly RowBuffer _rows;
    private readonly Frame _frame;
    private readonly int[] _places;
    private readonly bool[] _descending;

    public RowOrder(RowBuffer rows, int[] slots, SortKey[] keys, Frame frame)
    {
        _rows = rows;
        _frame = frame;
        _places = [.. keys.Select(key => Array.IndexOf(slots, key.Slot))];
        _descending = [.. keys.Select(key => key.Descending)];
    }

    /// <summary>Rows with equal keys keep the order in which they came.</summary>
    public int Compare(int x, int y)
    {
        _frame.Tick();
        var left = _rows.Row(x);
        var right = _rows.Row(y);

        for (var i = 0; i < _places.Length; i++)
        {
            var order = ValueOrder.Compare(left[_places[i]], right[_places[i]]);

            if (order != 0)
            {
                return _descending[i] ? -order : order;
            }
        }

        return x.CompareTo(y);
    }
}
