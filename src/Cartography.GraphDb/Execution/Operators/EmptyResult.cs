namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Runs its input to the end and gives no row.</summary>
internal sealed class EmptyResult(Operator input) : Operator
{
    public override void Open(Frame frame) => input.Open(frame);

    public override bool MoveNext(Frame frame)
    {
        while (input.MoveNext(frame))
        {
            frame.Tick();
        }

        return false;
    }
}
