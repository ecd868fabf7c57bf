using Cartography.Values;

namespace Cartography.GraphDb.Execution;

/// <summary>Collects values into a list while it watches the limits of the query.</summary>
internal sealed class ValueBuffer(Frame frame, int capacity)
{
    private readonly List<Value> _values = new(capacity);
    private long _watched;

    public int Count => _values.Count;

    public void Add(in Value value)
    {
        _values.Add(value);

        if (_values.Count >= _watched + 1_024)
        {
            _watched = _values.Count;
            frame.EnsureListRoom(_watched);
        }
    }

    public Value ToList() => Value.From(frame.Bounded(ListValue.Of(_values.ToArray())));
}
