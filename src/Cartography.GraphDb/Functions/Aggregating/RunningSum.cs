using Cartography.Values;

namespace Cartography.GraphDb.Functions.Aggregating;

/// <summary>Adds numbers or durations, one kind only. Integers that would overflow go on as floats.</summary>
internal sealed class RunningSum(string function)
{
    private long _integer;
    private double _float;
    private bool _isFloat;
    private Duration? _duration;
    private bool _hasNumber;

    /// <summary>How many values were not null.</summary>
    public long Count { get; private set; }

    /// <summary>The sum; the integer 0 for no values.</summary>
    public Value Total => _duration is not null ? Value.From(_duration) : _isFloat ? Value.From(_float) : Value.From(_integer);

    /// <summary>Adds a value; null counts nothing.</summary>
    public void Add(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return;
            case ValueKind.Integer when !_isFloat:
                AddInteger(value.AsInteger());
                break;
            case ValueKind.Integer or ValueKind.Float:
                _float = (_isFloat ? _float : _integer) + value.AsNumber();
                _isFloat = true;
                break;
            case ValueKind.Duration:
                _duration = _duration is null ? value.AsDuration() : _duration.Plus(value.AsDuration());
                break;
            default:
                throw new QueryException(
                    StatusCodes.TypeError, $"{function}() can only handle numerical values, duration, or null, but was given: {ValueDescription.Of(value)}.", "22N01");
        }

        Count++;
        _hasNumber |= value.IsNumber;

        if (_hasNumber && _duration is not null)
        {
            throw new QueryException(StatusCodes.TypeError, $"{function}() cannot mix number and duration.", "22N01");
        }
    }

    private void AddInteger(long value)
    {
        var sum = unchecked(_integer + value);

        if (((_integer ^ sum) & (value ^ sum)) < 0)
        {
            _float = (double)_integer + value;
            _isFloat = true;
        }
        else
        {
            _integer = sum;
        }
    }
}
