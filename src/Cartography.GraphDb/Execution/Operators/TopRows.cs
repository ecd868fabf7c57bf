using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>The first rows of an order, without sorting the rest: a heap with the last of them on top.</summary>
internal sealed class TopRows(Operator input, int[] slots, SortKey[] keys, Evaluator count) : Operator
{
    private readonly RowBuffer _rows = new(slots);
    private readonly int[] _places = [.. keys.Select(key => Array.IndexOf(slots, key.Slot))];
    private readonly List<int> _heap = [];
    private readonly List<long> _arrival = [];
    private int _next = -1;

    public override void Open(Frame frame)
    {
        _rows.Clear(frame);
        _heap.Clear();
        _arrival.Clear();
        _next = -1;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        if (_next < 0)
        {
            Fill(frame);
        }

        if (_next == _heap.Count)
        {
            return false;
        }

        _rows.Restore(frame, _heap[_next++]);
        return true;
    }

    private void Fill(Frame frame)
    {
        var limit = RowCount.Of(count, frame, "LIMIT");

        for (long arrival = 0; limit > 0 && input.MoveNext(frame); arrival++)
        {
            frame.Tick();

            if (_heap.Count < limit)
            {
                _heap.Add(_rows.Add(frame));
                _arrival.Add(arrival);
                SiftUp(_heap.Count - 1);
            }
            else if (IsBeforeTop(frame))
            {
                _rows.Replace(frame, _heap[0]);
                _arrival[_heap[0]] = arrival;
                SiftDown();
            }
        }

        _heap.Sort(Compare);
        _next = 0;
    }

    private bool IsBeforeTop(Frame frame)
    {
        var top = _rows.Row(_heap[0]);

        for (var i = 0; i < keys.Length; i++)
        {
            var order = ValueOrder.Compare(frame.Slots[keys[i].Slot], top[_places[i]]);

            if (order != 0)
            {
                return keys[i].Descending ? order > 0 : order < 0;
            }
        }

        return false;
    }

    private int Compare(int x, int y)
    {
        var left = _rows.Row(x);
        var right = _rows.Row(y);

        for (var i = 0; i < keys.Length; i++)
        {
            var order = ValueOrder.Compare(left[_places[i]], right[_places[i]]);

            if (order != 0)
            {
                return keys[i].Descending ? -order : order;
            }
        }

        return _arrival[x].CompareTo(_arrival[y]);
    }

    private void SiftUp(int child)
    {
        while (child > 0 && Compare(_heap[child], _heap[(child - 1) / 2]) > 0)
        {
            (_heap[child], _heap[(child - 1) / 2]) = (_heap[(child - 1) / 2], _heap[child]);
            child = (child - 1) / 2;
        }
    }

    private void SiftDown()
    {
        for (var parent = 0; ;)
        {
            var child = (2 * parent) + 1;

            if (child >= _heap.Count)
            {
                return;
            }

            child += child + 1 < _heap.Count && Compare(_heap[child + 1], _heap[child]) > 0 ? 1 : 0;

            if (Compare(_heap[child], _heap[parent]) <= 0)
            {
                return;
            }

            (_heap[child], _heap[parent]) = (_heap[parent], _heap[child]);
            parent = child;
        }
    }
}
