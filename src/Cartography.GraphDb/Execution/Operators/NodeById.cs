using Cartography.GraphDb.Execution.Expressions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Nodes by their ids, each at most once.</summary>
internal sealed class NodeById(Operator input, int slot, Evaluator id, bool isElementId, bool isList) : Operator
{
    private readonly HashSet<long> _seen = [];
    private ListValue _ids = ListValue.Empty;
    private long _next;

    public override void Open(Frame frame)
    {
        _ids = ListValue.Empty;
        _next = 0;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        while (true)
        {
            frame.Tick();

            if (_next < _ids.LongCount)
            {
                if (Find(frame, _ids[_next++]))
                {
                    return true;
                }

                continue;
            }

            if (!input.MoveNext(frame))
            {
                return false;
            }

            var value = id.Evaluate(frame);
            _ids = isList ? Lists.Of(value) : ListValue.Of(value);
            _next = 0;
            _seen.Clear();
        }
    }

    private bool Find(Frame frame, in Value value)
    {
        var number = isElementId
            ? value.Kind == ValueKind.String && ElementIds.TryReadNode(value.AsString(), out var read) ? read : -1
            : value.Kind == ValueKind.Integer ? value.AsInteger()
            : value.Kind == ValueKind.Float && value.AsFloat() == Math.Floor(value.AsFloat()) ? (long)value.AsFloat() : -1;
        frame.Hits++;

        if (number < 0 || !frame.Graph.NodeExists(number) || !_seen.Add(number))
        {
            return false;
        }

        frame.Slots[slot] = Value.NodeReference(number);
        return true;
    }
}
