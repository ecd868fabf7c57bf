using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Computes values into slots. All are computed before any is stored, so that names may change places.</summary>
internal sealed class Project(Operator input, int[] slots, Evaluator[] values) : Operator
{
    public override void Open(Frame frame) => input.Open(frame);

    public override bool MoveNext(Frame frame)
    {
        if (!input.MoveNext(frame))
        {
            return false;
        }

        for (var i = 0; i < slots.Length; i++)
        {
            frame.Slots[slots[i]] = values[i].Evaluate(frame);
        }

        return true;
    }
}
