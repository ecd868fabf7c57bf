using Cartography.GraphDb.Execution.Expressions;
using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>
/// A parenthesised path again and again, depth first. Each depth has its own running copy of the inner plan; all copies use the
/// same slots, so each depth's row is set aside before the next depth runs and put back before this one goes on.
/// </summary>
internal sealed class Repeat(Operator input, Func<Operator> inner, PatternRepeat pattern, bool fromLeft, bool into, int[] innerSlots) : Operator
{
    private readonly List<Operator> _levels = [];
    private readonly List<Value[]> _rows = [];
    private readonly List<long> _nodes = [];
    private readonly HashSet<long> _used = [];
    private readonly int _from = fromLeft ? pattern.Left : pattern.Right;
    private readonly int _to = fromLeft ? pattern.Right : pattern.Left;
    private readonly int _innerFrom = fromLeft ? pattern.InnerLeft : pattern.InnerRight;
    private readonly int _innerTo = fromLeft ? pattern.InnerRight : pattern.InnerLeft;
    private int _depth = -1;
    private bool _atStart;

    public override void Open(Frame frame)
    {
        _depth = -1;
        _rows.Clear();
        _nodes.Clear();
        _used.Clear();
        _atStart = false;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            frame.Tick();

            if (_atStart)
            {
                _atStart = false;
                Begin(frame);

                if (pattern.Min == 0 && TryEmit(frame))
                {
                    return true;
                }

                continue;
            }

            if (_depth >= 0)
            {
                if (Advance(frame) && _rows.Count >= pattern.Min && TryEmit(frame))
                {
                    return true;
                }

                continue;
            }

            if (!input.MoveNext(frame))
            {
                return false;
            }

            var start = NodeSlot.Read(frame, _from);
            _nodes.Clear();
            _nodes.Add(start);
            _atStart = start >= 0;
        }
    }

    private void Begin(Frame frame)
    {
        if (_rows.Count >= pattern.Max)
        {
            return;
        }

        _depth++;

        if (_depth == _levels.Count)
        {
            _levels.Add(inner());
            frame.Memory.Allocate(1_024);
        }

        frame.Slots[_innerFrom] = Value.NodeReference(_nodes[^1]);
        _levels[_depth].Open(frame);
    }

    // Whether one more repetition was found; else a step back was made.
    private bool Advance(Frame frame)
    {
        while (_rows.Count > _depth)
        {
            Restore(frame);
        }

        while (_levels[_depth].MoveNext(frame))
        {
            frame.Tick();

            if (!TryUse(frame))
            {
                continue;
            }

            var row = new Value[innerSlots.Length];

            for (var i = 0; i < row.Length; i++)
            {
                row[i] = frame.Slots[innerSlots[i]];
            }

            _rows.Add(row);
            _nodes.Add(NodeSlot.Read(frame, _innerTo));
            frame.Memory.Allocate(24 * row.Length);
            Begin(frame);
            return true;
        }

        _depth--;
        return false;
    }

    // Goes back to the row that this depth gave last, and lets its relationships be used again.
    private void Restore(Frame frame)
    {
        var row = _rows[^1];

        for (var i = 0; i < row.Length; i++)
        {
            frame.Slots[innerSlots[i]] = row[i];
        }

        foreach (var slot in pattern.RelationshipSlots)
        {
            foreach (var item in Lists.Of(frame.Slots[slot]))
            {
                if (item.Kind == ValueKind.Relationship)
                {
                    _used.Remove(item.AsId());
                }
            }
        }

        _rows.RemoveAt(_rows.Count - 1);
        _nodes.RemoveAt(_nodes.Count - 1);
        frame.Memory.Release(24 * row.Length);
    }

    private bool TryUse(Frame frame)
    {
        var taken = new List<long>();

        foreach (var slot in pattern.RelationshipSlots)
        {
            foreach (var item in Lists.Of(frame.Slots[slot]))
            {
                if (item.Kind != ValueKind.Relationship)
                {
                    continue;
                }

                if (!_used.Add(item.AsId()))
                {
                    _used.ExceptWith(taken);
                    return false;
                }

                taken.Add(item.AsId());
            }
        }

        return true;
    }

    private bool TryEmit(Frame frame)
    {
        if (into)
        {
            if (NodeSlot.Read(frame, _to) != _nodes[^1])
            {
                return false;
            }
        }
        else
        {
            frame.Slots[_to] = Value.NodeReference(_nodes[^1]);
        }

        foreach (var group in pattern.Groups)
        {
            frame.Slots[group.List] = Value.From(ListValue.Of(Column(group.Item)));
        }

        frame.Slots[pattern.PathSlot] = Value.From(ListValue.Of([.. Elements()]));
        return true;
    }

    private Value[] Column(int slot)
    {
        var place = Array.IndexOf(innerSlots, slot);
        var items = new Value[_rows.Count];

        for (var i = 0; i < items.Length; i++)
        {
            items[i] = _rows[fromLeft ? i : items.Length - 1 - i][place];
        }

        return items;
    }

    private IEnumerable<Value> Elements()
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[fromLeft ? i : _rows.Count - 1 - i];

            foreach (var slot in pattern.StepElements)
            {
                foreach (var item in Lists.Of(row[Array.IndexOf(innerSlots, slot)]))
                {
                    yield return item;
                }
            }
        }
    }
}
