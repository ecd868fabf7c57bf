using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>[a, b, c]</c></summary>
internal sealed class ListEvaluator(params Evaluator[] items) : Evaluator(items)
{
    private readonly Evaluator[] _items = items;

    public override Value Evaluate(Frame frame)
    {
        var values = new Value[_items.Length];

        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _items[i].Evaluate(frame);
        }

        return Value.From(frame.Bounded(ListValue.Of(values)));
    }
}
