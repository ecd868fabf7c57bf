namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>Whether a subquery finds anything.</summary>
internal sealed class ExistsEvaluator(Subplan subplan) : SubplanEvaluator(subplan)
{
    public override Value Evaluate(Frame frame) => Value.From(IsTrue(frame));

    public override bool IsTrue(Frame frame)
    {
        var plan = frame.Subplan(Subplan);
        plan.Open(frame);
        return plan.MoveNext(frame);
    }
}
