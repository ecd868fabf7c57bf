using Cartography.GraphDb.Planning;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>How many rows a subquery finds.</summary>
internal sealed class CountEvaluator(Subplan subplan) : SubplanEvaluator(subplan)
{
    public override Value Evaluate(Frame frame)
    {
        if (Subplan.Degree is { } degree)
        {
            return Value.From(degree.Of(frame));
        }

        var plan = frame.Subplan(Subplan);
        plan.Open(frame);
        var count = 0L;

        while (plan.MoveNext(frame))
        {
            frame.Tick();
            count++;
        }

        return Value.From(count);
    }
}
