using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Execution.Operators;

internal sealed class Filter(Operator input, Evaluator condition) : Operator
{
    public override void Open(Frame frame) => input.Open(frame);

    public override bool MoveNext(Frame frame)
    {
        while (input.MoveNext(frame))
        {
            if (condition.IsTrue(frame))
            {
                return true;
            }

            frame.Tick();
        }

        return false;
    }
}
