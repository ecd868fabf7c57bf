namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Runs the right side to its end for each row of the left side, which goes on as it was: CALL { } without RETURN, and FOREACH.</summary>
internal sealed class ForEachRow(Operator left, Operator right) : Operator
{
    public override void Open(Frame frame) => left.Open(frame);

    public override bool MoveNext(Frame frame)
    {
        if (!left.MoveNext(frame))
        {
            return false;
        }

        right.Open(frame);

        while (right.MoveNext(frame))
        {
            frame.Tick();
        }

        return true;
    }
}
