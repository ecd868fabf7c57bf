using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary><c>list[from..to]</c></summary>
internal sealed class SliceEvaluator(Evaluator list, Evaluator? from, Evaluator? to) : Evaluator([list, .. from is null ? Array.Empty<Evaluator>() : [from], .. to is null ? Array.Empty<Evaluator>() : [to]])
{
    public override Value Evaluate(Frame frame)
    {
        var value = list.Evaluate(frame);
        var first = from?.Evaluate(frame) ?? Value.From(0L);
        var last = to?.Evaluate(frame) ?? Value.From(long.MaxValue);

        if (value.IsNull || first.IsNull || last.IsNull)
        {
            return Value.Null;
        }

        var items = Lists.Of(value);
        var start = Bound(first, items.LongCount);
        var end = Bound(last, items.LongCount);

        if (start >= end)
        {
            return Value.From(ListValue.Empty);
        }

        frame.EnsureListRoom(end - start);
        var slice = new Value[end - start];

        for (var i = 0; i < slice.Length; i++)
        {
            slice[i] = items[start + i];
        }

        return Value.From(ListValue.Of(slice));
    }

    private static long Bound(in Value bound, long count)
    {
        if (bound.Kind != ValueKind.Integer)
        {
            throw new QueryException(StatusCodes.TypeError, $"The bounds of a slice are integers, but got {bound.Kind}: {ShortText.Of(bound)}.", "22N01");
        }

        var position = bound.AsInteger();
        return Math.Clamp(position < 0 ? position + count : position, 0, count);
    }
}
