namespace Cartography.Values;

internal sealed class RangeListValue(long start, long step, long count) : ListValue
{
    public override long LongCount { get; } = count;

    public override int Depth => 1;

    public override Value this[long index] =>
        index >= 0 && index < LongCount ? Value.From(start + (index * step)) : throw new ArgumentOutOfRangeException(nameof(index));
}
