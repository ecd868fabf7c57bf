using Cartography.GraphDb.Functions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution;

/// <summary>One aggregating call for one group.</summary>
internal sealed class GroupAggregate
{
    private readonly Aggregation _aggregation;
    private readonly IAggregator? _aggregator;
    private readonly RowTable? _seen;
    private long _rows;

    public GroupAggregate(Aggregation aggregation, Frame frame)
    {
        _aggregation = aggregation;
        _aggregator = aggregation.Function?.Start(frame.Functions);
        _seen = aggregation.IsDistinct ? new RowTable(aggregation.ArgumentSlots) : null;
    }

    public Value Result => _aggregator?.Result() ?? Value.From(_rows);

    public void Add(Frame frame)
    {
        if (_aggregator is null)
        {
            _rows++;
            return;
        }

        var slots = _aggregation.ArgumentSlots;

        for (var i = 0; i < slots.Length; i++)
        {
            frame.Slots[slots[i]] = _aggregation.Arguments[i].Evaluate(frame);
        }

        if (_seen is not null)
        {
            _seen.FindOrAdd(frame, out var added);

            if (!added)
            {
                return;
            }
        }

        _aggregator.Add(frame.Slots.AsSpan(slots[0], slots.Length));
    }
}
