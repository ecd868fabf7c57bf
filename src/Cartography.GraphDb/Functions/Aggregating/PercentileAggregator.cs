using Cartography.Values;

namespace Cartography.GraphDb.Functions.Aggregating;

/// <summary>Gathers numbers to find a percentile among them. The percentile is that of the first row.</summary>
internal sealed class PercentileAggregator(string function, Func<List<Value>, double, Value> choose, FunctionContext context) : IAggregator
{
    private readonly List<Value> _values = [];
    private double? _percentile;

    public void Add(ReadOnlySpan<Value> arguments)
    {
        _percentile ??= Percentile(arguments[1]);

        if (arguments[0].IsNull)
        {
            return;
        }

        context.Memory.Allocate(48);
        _values.Add(arguments[0].IsNumber ? arguments[0] : throw FunctionErrors.Type(function, "numbers", arguments[0]));
    }

    public Value Result()
    {
        if (_values.Count == 0)
        {
            return Value.Null;
        }

        _values.Sort(ValueOrder.Instance);
        return choose(_values, _percentile ?? 0);
    }

    private double Percentile(in Value value)
    {
        var percentile = value.IsNumber ? value.AsNumber() : throw FunctionErrors.Type(function, "a number as percentile", value);

        return percentile is >= 0 and <= 1
            ? percentile
            : throw FunctionErrors.Argument($"Invalid input '{percentile}' is not a valid argument, must be a number in the range 0.0 to 1.0");
    }
}
