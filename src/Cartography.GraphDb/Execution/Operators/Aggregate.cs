using Cartography.GraphDb.Execution.Expressions;

namespace Cartography.GraphDb.Execution.Operators;

/// <summary>Groups rows by keys, in the order in which the groups appear, and aggregates each. Without keys there is always one group.</summary>
internal sealed class Aggregate(Operator input, int[] keySlots, Evaluator[] keys, Aggregation[] aggregations) : Operator
{
    private readonly RowTable _groups = new(keySlots);
    private readonly List<GroupAggregate[]> _aggregates = [];
    private int _next = -1;

    public override void Open(Frame frame)
    {
        _groups.Clear(frame);
        _aggregates.Clear();
        _next = -1;
        input.Open(frame);
    }

    public override bool MoveNext(Frame frame)
    {
        if (_next < 0)
        {
            Fill(frame);
            _next = 0;
        }

        if (_next == _aggregates.Count)
        {
            return false;
        }

        if (keys.Length > 0)
        {
            _groups.Restore(frame, _next);
        }

        for (var i = 0; i < aggregations.Length; i++)
        {
            frame.Slots[aggregations[i].Result] = _aggregates[_next][i].Result;
        }

        _next++;
        return true;
    }

    private void Fill(Frame frame)
    {
        if (keys.Length == 0)
        {
            _aggregates.Add(Start(frame));
        }

        while (input.MoveNext(frame))
        {
            frame.Tick();

            foreach (var aggregate in Group(frame))
            {
                aggregate.Add(frame);
            }
        }
    }

    private GroupAggregate[] Group(Frame frame)
    {
        if (keys.Length == 0)
        {
            return _aggregates[0];
        }

        for (var i = 0; i < keys.Length; i++)
        {
            frame.Slots[keySlots[i]] = keys[i].Evaluate(frame);
        }

        var group = _groups.FindOrAdd(frame, out var added);

        if (added)
        {
            _aggregates.Add(Start(frame));
        }

        return _aggregates[group];
    }

    private GroupAggregate[] Start(Frame frame)
    {
        frame.Memory.Allocate(64 * aggregations.Length);
        return [.. aggregations.Select(aggregation => new GroupAggregate(aggregation, frame))];
    }
}
