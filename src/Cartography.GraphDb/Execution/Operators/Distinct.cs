namespace Cartography.GraphDb.Execution.Operators;

/// <summary>The first row of each distinct combination of some slots.</summary>
internal sealed class Distinct(Operator input, int[] slots) : Operator
{
    private readonly RowTable _seen = new(slots);

    public override void Open(Frame frame)
    {
        _seen.Clear(frame);
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (input.MoveNext(frame))
        {
            frame.Tick();
            _seen.FindOrAdd(frame, out var added);

            if (added)
            {
                return true;
            }
        }

        return false;
    }
}
