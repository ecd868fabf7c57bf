using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Joins two sides that share nothing but equal values: the right side is read once and kept by its key.</summary>
internal sealed class HashJoin(Operator left, Operator right, Evaluator leftKey, Evaluator rightKey, int leftSlot, int rightSlot, int[] rightSlots)
    : Operator
{
    private readonly RowTable _keys = new([rightSlot]);
    private readonly RowBuffer _rows = new(rightSlots);
    private readonly List<int> _first = [];
    private readonly List<int> _following = [];
    private bool _built;
    private int _row;

    public override void Open(Frame frame)
    {
        _keys.Clear(frame);
        _rows.Clear(frame);
        _first.Clear();
        _following.Clear();
        _built = false;
        _row = -1;
        left.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        if (!_built)
        {
            Build(frame);
        }

        while (_row < 0)
        {
            frame.Tick();

            if (!left.MoveNext(frame))
            {
                return false;
            }

            frame.Slots[leftSlot] = leftKey.Evaluate(frame);

            if (!frame.Slots[leftSlot].IsNull)
            {
                var key = _keys.Find(frame, [leftSlot]);
                _row = key < 0 ? -1 : _first[key];
            }
        }

        _rows.Restore(frame, _row);
        _row = _following[_row];
        return true;
    }

    private void Build(Frame frame)
    {
        right.Open(frame);

        while (right.MoveNext(frame))
        {
            frame.Tick();
            frame.Slots[rightSlot] = rightKey.Evaluate(frame);

            if (frame.Slots[rightSlot].IsNull)
            {
                continue;
            }

            var key = _keys.FindOrAdd(frame, out var added);
            var row = _rows.Add(frame);
            _following.Add(added ? -1 : _first[key]);

            if (added)
            {
                _first.Add(row);
            }
            else
            {
                _first[key] = row;
            }
        }

        _built = true;
    }
}
