using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Whether a subquery finds anything.</summary>
internal sealed class ExistsEvaluator(Subplan subplan) : SubplanEvaluator(subplan)
{
    public override Value Evaluate(Frame frame) => Value.From(IsTrue(frame));

    public override bool IsTrue(Frame frame)
    {
        if (Subplan.Degree is { } degree)
        {
            return degree.Of(frame) > 0;
        }

        var plan = frame.Subplan(Subplan);
        plan.Open(frame);
        return plan.MoveNext(frame);
    }
}
