namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Counts the rows and reads of a step.</summary>
internal sealed class Profiled(Operator step, StepProfile profile) : Operator
{
    public override void Open(Frame frame)
    {
        var before = frame.Hits;
        step.Open(frame);
        profile.Hits += frame.Hits - before;
    }

    public override bool MoveNext(Frame frame)
    {
        var before = frame.Hits;
        var found = step.MoveNext(frame);
        profile.Hits += frame.Hits - before;
        profile.Rows += found ? 1 : 0;
        return found;
    }
}
