using Cartography.Values;

namespace Cartography.GraphDb.Functions.Aggregating;

/// <summary>Keeps the value that lies farthest in one direction of the order; of equal ones the first.</summary>
internal sealed class Extreme(int direction) : IAggregator
{
    private Value _extreme;

    public void Add(ReadOnlySpan<Value> arguments)
    {
        ref readonly var value = ref arguments[0];

        if (!value.IsNull && (_extreme.IsNull || Math.Sign(ValueOrder.Compare(value, _extreme)) == direction))
        {
            _extreme = value;
        }
    }

    public Value Result() => _extreme;
}
