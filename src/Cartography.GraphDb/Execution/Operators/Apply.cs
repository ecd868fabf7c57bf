namespace Cartography.GraphDb.Execution.Operators;

/// <summary>For each row of the left side, the rows of the right side.</summary>
internal sealed class Apply(Operator left, Operator right) : Operator
{
    private bool _inRight;

    public override void Open(Frame frame)
    {
        _inRight = false;
        left.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            if (_inRight && right.MoveNext(frame))
            {
                return true;
            }

            frame.Tick();

            if (!left.MoveNext(frame))
            {
                return _inRight = false;
            }

            right.Open(frame);
            _inRight = true;
        }
    }
}
