using Cartography.Values;

namespace Cartography.GraphDb.Functions.Aggregating;

/// <summary>A standard deviation in one pass (Welford), which does not lose digits where the mean is large.</summary>
internal sealed class Deviation(string function, bool isSample) : IAggregator
{
    private long _count;
    private double _mean;
    private double _squares;

    public void Add(ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
        {
            return;
        }

        var value = arguments[0].IsNumber ? arguments[0].AsNumber() : throw FunctionErrors.Type(function, "numbers", arguments[0]);
        _count++;
        var distance = value - _mean;
        _mean += distance / _count;
        _squares += distance * (value - _mean);
    }

    public Value Result()
    {
        var divisor = isSample ? _count - 1 : _count;
        return _count < 2 ? 0.0 : Math.Sqrt(_squares / divisor);
    }
}
