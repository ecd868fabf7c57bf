using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>For each row of the left side the rows of the right side, or one row in which the right side's slots are null.</summary>
internal sealed class Optional(Operator left, Operator right, int[] slots) : Operator
{
    private bool _inRight;
    private bool _found;

    public override void Open(Frame frame)
    {
        _inRight = false;
        left.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            if (_inRight)
            {
                if (right.MoveNext(frame))
                {
                    return _found = true;
                }

                _inRight = false;

                if (!_found)
                {
                    foreach (var slot in slots)
                    {
                        frame.Slots[slot] = Value.Null;
                    }

                    return true;
                }
            }

            frame.Tick();

            if (!left.MoveNext(frame))
            {
                return false;
            }

            right.Open(frame);
            _inRight = true;
            _found = false;
        }
    }
}
