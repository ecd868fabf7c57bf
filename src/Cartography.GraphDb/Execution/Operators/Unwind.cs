using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

internal sealed class Unwind(Operator input, Evaluator list, int slot) : Operator
{
    private ListValue _items = ListValue.Empty;
    private long _next;

    public override void Open(Frame frame)
    {
        _items = ListValue.Empty;
        _next = 0;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (_next >= _items.LongCount)
        {
            frame.Tick();

            if (!input.MoveNext(frame))
            {
                return false;
            }

            _items = Lists.Of(list.Evaluate(frame));
            _next = 0;
        }

        frame.Slots[slot] = _items[_next++];
        return true;
    }
}
