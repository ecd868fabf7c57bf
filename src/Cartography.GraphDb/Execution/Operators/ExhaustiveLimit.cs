using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>A limit above steps that write: they run to their end whatever is asked for.</summary>
internal sealed class ExhaustiveLimit(Operator input, Evaluator count) : Operator
{
    private long _left;

    public override void Open(Frame frame)
    {
        _left = RowCount.Of(count, frame, "LIMIT");
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        if (_left > 0 && input.MoveNext(frame))
        {
            _left--;
            return true;
        }

        _left = 0;

        while (input.MoveNext(frame))
        {
            frame.Tick();
        }

        return false;
    }
}
