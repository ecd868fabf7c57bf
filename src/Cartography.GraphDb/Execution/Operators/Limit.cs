using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Execution.Operators;

internal sealed class Limit(Operator input, Evaluator count) : Operator
{
    private long _left;

    public override void Open(Frame frame)
    {
        _left = RowCount.Of(count, frame, "LIMIT");
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame) => _left > 0 && input.MoveNext(frame) && _left-- > 0;
}
