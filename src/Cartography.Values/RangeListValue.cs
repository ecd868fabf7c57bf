namespace Cartography.Values;

internal sealed class RangeListValue(long start, long step, long count) : ListValue
{
    private readonly long _start = start;
    private readonly long _step = step;

    public override long LongCount { get; } = count;

    public override int Depth => 1;

    public override long EstimatedBytes => 48;

    public override Value this[long index] =>
        index >= 0 && index < LongCount ? Value.From(_start + (index * _step)) : throw new ArgumentOutOfRangeException(nameof(index));

    public bool StartsLike(RangeListValue other) => _start == other._start && (_step == other._step || LongCount == 1 || other.LongCount == 1);
}
