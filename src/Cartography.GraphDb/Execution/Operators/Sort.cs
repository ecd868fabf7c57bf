namespace Cartography.GraphDb.Execution.Operators;

internal sealed class Sort(Operator input, int[] slots, SortKey[] keys) : Operator
{
    private readonly RowBuffer _rows = new(slots);
    private int[]? _order;
    private int _next;

    public override void Open(Frame frame)
    {
        _rows.Clear(frame);
        _order = null;
        _next = 0;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        _order ??= Order(frame);

        if (_next == _order.Length)
        {
            _rows.Clear(frame);
            _order = [];
            _next = 0;
            return false;
        }

        _rows.Restore(frame, _order[_next++]);
        return true;
    }

    private int[] Order(Frame frame)
    {
        while (input.MoveNext(frame))
        {
            frame.Tick();
            _rows.Add(frame);
        }

        var order = new int[_rows.Count];

        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        SortUnwrapped(order, new RowOrder(_rows, slots, keys, frame));
        return order;
    }

    // The library wraps what a comparer throws; a cancelled or failed query must be seen as such.
    private static void SortUnwrapped(int[] order, RowOrder comparer)
    {
        try
        {
            Array.Sort(order, comparer);
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is { } inner)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
        }
    }
}
