namespace Cartography.Values;

internal sealed class ArrayListValue(Value[] items, int depth) : ListValue
{
    public override long LongCount => items.Length;

    public override int Depth { get; } = depth;

    public override long EstimatedBytes { get; } = ValueSize.OfItems(items);

    public override Value this[long index] => items[index];

    internal static int DepthOf(ReadOnlySpan<Value> items)
    {
        var deepest = 0;

        foreach (ref readonly var item in items)
        {
            deepest = Math.Max(deepest, ValueDepth.Of(item));
        }

        return deepest + 1;
    }
}
