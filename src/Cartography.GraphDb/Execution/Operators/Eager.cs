namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Takes all rows before it gives the first, so that a write above is not seen by a read below.</summary>
internal sealed class Eager(Operator input, int[] slots) : Operator
{
    private readonly RowBuffer _rows = new(slots);
    private int _next = -1;

    public override void Open(Frame frame)
    {
        _rows.Clear(frame);
        _next = -1;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        if (_next < 0)
        {
            while (input.MoveNext(frame))
            {
                frame.Tick();
                _rows.Add(frame);
            }

            _next = 0;
        }

        if (_next == _rows.Count)
        {
            _rows.Clear(frame);
            _next = 0;
            return false;
        }

        _rows.Restore(frame, _next++);
        return true;
    }
}
