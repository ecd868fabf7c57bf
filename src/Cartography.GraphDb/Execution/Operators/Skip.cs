using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Execution.Operators;

internal sealed class Skip(Operator input, Evaluator count) : Operator
{
    private long _left;

    public override void Open(Frame frame)
    {
        _left = RowCount.Of(count, frame, "SKIP");
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        for (; _left > 0; _left--)
        {
            frame.Tick();

            if (!input.MoveNext(frame))
            {
                _left = 0;
                return false;
            }
        }

        return input.MoveNext(frame);
    }
}
