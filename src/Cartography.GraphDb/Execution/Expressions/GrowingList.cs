using Cartography.GraphDb.Functions;
using Cartography.Values;

namespace Cartography.GraphDb.Execution.Expressions;

/// <summary>
/// A list made by appending. Lists that grew out of each other share one array, each seeing its own part of it, so that
/// <c>reduce(list = [], x IN xs | list + x)</c> takes linear time. Used by one query, on one thread at a time.
/// </summary>
internal sealed class GrowingList : ListValue
{
    private readonly Shared _shared;
    private readonly int _count;

    private GrowingList(Shared shared, ListValue first, ListValue second)
    {
        _shared = shared;
        _count = shared.Used;
        Depth = Math.Max(first.Depth, second.Depth);
        EstimatedBytes = first.EstimatedBytes + Math.Min(second.EstimatedBytes, long.MaxValue - first.EstimatedBytes);
    }

    public override long LongCount => _count;

    public override int Depth { get; }

    public override long EstimatedBytes { get; }

    public override Value this[long index] =>
        index >= 0 && index < _count ? _shared.Items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The items of one list and then of another.</summary>
    public static GrowingList Concat(ListValue first, ListValue second, FunctionContext context)
    {
        var shared = first is GrowingList growing && growing._count == growing._shared.Used
            ? growing._shared
            : Copy(first, (int)second.LongCount, context);

        Append(shared, second, context);
        return new GrowingList(shared, first, second);
    }

    private static Shared Copy(ListValue list, int room, FunctionContext context)
    {
        var shared = new Shared { Items = new Value[list.Count + room] };
        Append(shared, list, context);
        return shared;
    }

    private static void Append(Shared shared, ListValue list, FunctionContext context)
    {
        var count = list.Count;

        if (shared.Items.Length - shared.Used < count)
        {
            var items = shared.Items;
            Array.Resize(ref items, (int)Math.Min(Array.MaxLength, Math.Max(2L * items.Length, (long)shared.Used + count)));
            shared.Items = items;
        }

        for (var i = 0; i < count; i++)
        {
            context.CheckCancelled(i);
            shared.Items[shared.Used + i] = list[i];
        }

        shared.Used += count;
    }

    private sealed class Shared
    {
        public required Value[] Items { get; set; }

        public int Used { get; set; }
    }
}
